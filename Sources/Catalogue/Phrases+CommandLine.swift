/// What the program says before a command acts: help, and what is wrong with what was typed. Commands name themselves
/// and their options in the table of commands.
extension Phrases {
    // Help.
    package func usage(_ usage: String) -> String { say("Usage: \(usage)") }
    package var eachHasHelp: String { say("Each has its own help: iml COMMAND --help") }
    package var forLearners: String { say("For the learner:") }
    package var forAnyone: String { say("For anyone:") }
    package var aboutTheLaw: String { say("The law:") }
    package var forAuthors: String { say("For the author:") }
    package var forCertifiers: String { say("For the certifier:") }
    package var forOperators: String { say("For the operator:") }
    package func example(_ command: String) -> String { say("Example: \(command)") }
    package var exitStatuses: String {
        say("Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 not found, 70 our fault.")
    }
    package var exitStatusesOfVerify: String {
        say(
            "Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 not found, 4 something is missing to tell, 70 our fault."
        )
    }

    // What was typed.
    package func noOptionAlone(_ option: String) -> String {
        say("There is no option “\(option)” without a command. See iml --help.")
    }
    package func noCommand(_ typed: String, nearest: [String]) -> String {
        say("There is no command “iml \(typed)”.\(didYouMean(nearest.map { "iml \($0)" })) See iml --help.")
    }
    /// A space and the question; empty where nothing is near.
    func didYouMean(_ names: [String]) -> String {
        names.isEmpty ? "" : say(" Did you mean \(names.map { "“\($0)”" }.joined(separator: " or "))?")
    }
    package func noOption(_ option: String, of command: String) -> String {
        say("“iml \(command)” has no option “\(option)”. See iml \(command) --help.")
    }
    package func optionWithoutValue(_ name: String) -> String { say("The option --\(name) takes no value.") }
    package func optionNeeds(_ name: String, _ value: String) -> String {
        say("The option --\(name) needs its \(value) after it.")
    }
    package func argumentMissing(_ name: String, usage: String) -> String {
        say("\(name) is missing. Usage: iml \(usage)")
    }
    package func oneWordTooMany(_ word: String, usage: String) -> String {
        say("“\(word)” is one word too many (put quotes around several). Usage: iml \(usage)")
    }
    package func noLanguage(_ code: String) -> String {
        say("There is no language “\(code)” here. Write en, fr or es.")
    }
    package func noDay(_ text: String) -> String { say("“\(text)” is no day. Write it as 2020-01-31.") }
    package func ownFault(_ error: String) -> String {
        say("This is a fault of the program, not yours: \(error)")
    }

    // Files that were named.
    package func fileUnreadable(_ path: String) -> String {
        say("The file \(path) cannot be read. See that it is there and yours to read.")
    }
    package func fileTooLarge(_ path: String) -> String {
        say("The file \(path) has more than 1 MB. Is it the right one?")
    }
    package func fileUnwritable(_ path: String) -> String {
        say("The file \(path) cannot be written. See that its folder is there and yours.")
    }
    package func ownFileUnwritable(_ path: String) -> String {
        say("The file \(path) cannot be written. See that its folder is yours and the disk is not full.")
    }
    package func noContentFolder(_ path: String) -> String {
        say("There is no folder Instruments in \(path). Name the content folder with --content.")
    }
    package func passPhraseUnreadable(_ path: String) -> String {
        say("The pass phrase file \(path) cannot be read. See that it is there, short, and yours to read.")
    }
    package func passPhraseEmpty(_ path: String) -> String {
        say("The pass phrase file \(path) is empty. Write the phrase on its first line.")
    }
}
