/// A shell that can complete our commands.
///
/// Its script asks the program what can come next, so that a new command needs no new script.
enum CompletionShell: String, CaseIterable {
    case bash, zsh, fish

    /// What the shell reads.
    var script: String {
        switch self {
        case .bash: CompletionShell.bashScript
        case .zsh: CompletionShell.zshScript
        case .fish: CompletionShell.fishScript
        }
    }

    /// Bash cuts `--lang=fr` into three words, so the sign is left out. Its own completion of files puts marks of quoting.
    private static let bashScript = #"""
        # Completion of iml for bash, as “iml completion bash” prints it.
        _iml() {
            local word line words=() lines=()
            for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
                [[ $word == = ]] || words+=("$word")
            done
            [[ ${COMP_WORDS[COMP_CWORD]} == = ]] && words+=("")
            local current=${words[${#words[@]} - 1]}
            COMPREPLY=()
            mapfile -t lines < <("${COMP_WORDS[0]/#\~/$HOME}" completion words -- "${words[@]}" 2>/dev/null)
            for line in "${lines[@]}"; do
                case $line in
                :files)
                    compopt -o filenames 2>/dev/null
                    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
                    ;;
                :folders)
                    compopt -o filenames 2>/dev/null
                    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -d -- "$current")
                    ;;
                *) COMPREPLY+=("${line%%$'\t'*}") ;;
                esac
            done
        }
        complete -F _iml iml

        """#

    private static let zshScript = #"""
        #compdef iml
        # Completion of iml for zsh, as “iml completion zsh” prints it.
        _iml() {
            local -a lines described
            local line
            lines=("${(@f)$("${words[1]/#\~/$HOME}" completion words -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
            for line in "${lines[@]}"; do
                case $line in
                '') ;;
                :files) _files ;;
                :folders) _files -/ ;;
                *$'\t'*) described+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}") ;;
                *) described+=("${line//:/\\:}") ;;
                esac
            done
            (( $#described )) && _describe -t iml iml described
        }
        if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
            _iml "$@"
        else
            compdef _iml iml
        fi

        """#

    private static let fishScript = #"""
        # Completion of iml for fish, as “iml completion fish” prints it.
        function __iml_words
            set -l words (commandline -opc)
            set -l current (commandline -ct)
            for line in ($words[1] completion words -- $words[2..-1] "$current" 2>/dev/null)
                switch $line
                    case ':files'
                        __fish_complete_path "$current"
                    case ':folders'
                        __fish_complete_directories "$current"
                    case '*'
                        echo $line
                end
            end
        end
        complete -c iml -f -a '(__iml_words)'

        """#
}
