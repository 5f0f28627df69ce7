/// What the program says before a command acts: help, and what is wrong with what was typed.
extension Phrases {
    // Help.
    package func usage(_ usage: String) -> String {
        say("Usage: \(usage)", fr: "Utilisation\u{00A0}: \(usage)", es: "Uso: \(usage)")
    }
    package var eachHasHelp: String {
        say(
            "Each has its own help: iml COMMAND --help", fr: "Chaque commande a son aide\u{00A0}: iml COMMAND --help",
            es: "Cada comando tiene su ayuda: iml COMMAND --help")
    }
    package var languageOfProgram: String {
        say(
            "The language is that of --lang (en, fr or es, with any command), else that of LANGUAGE, LC_ALL, LC_MESSAGES or LANG, else English.",
            fr:
                "La langue est celle de --lang (en, fr ou es, avec toute commande), sinon celle de LANGUAGE, LC_ALL, LC_MESSAGES ou LANG, sinon l’anglais.",
            es:
                "El idioma es el de --lang (en, fr o es, con cualquier comando); si no, el de LANGUAGE, LC_ALL, LC_MESSAGES o LANG; si no, el inglés."
        )
    }
    package var forLearners: String { say("For the learner:", fr: "Pour apprendre\u{00A0}:", es: "Para aprender:") }
    package var forAnyone: String { say("For anyone:", fr: "Pour tout le monde\u{00A0}:", es: "Para cualquiera:") }
    package var aboutTheLaw: String { say("The law:", fr: "Le droit\u{00A0}:", es: "El derecho:") }
    package var forAuthors: String {
        say("For the author:", fr: "Pour rédiger les cours\u{00A0}:", es: "Para redactar los cursos:")
    }
    package var forCertifiers: String {
        say("For the certifier:", fr: "Pour certifier\u{00A0}:", es: "Para certificar:")
    }
    package var forOperators: String {
        say("For the operator:", fr: "Pour gérer le campus\u{00A0}:", es: "Para gestionar el campus:")
    }
    package func example(_ command: String) -> String {
        say("Example: \(command)", fr: "Exemple\u{00A0}: \(command)", es: "Ejemplo: \(command)")
    }
    package var exitStatuses: String {
        say(
            "Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 not found, 70 our fault.",
            fr:
                "Code de sortie\u{00A0}: 0 fait, 1 la réponse est non, 2 mauvaise utilisation, 3 introuvable, 70 défaut du programme.",
            es:
                "Código de salida: 0 hecho, 1 la respuesta es no, 2 uso incorrecto, 3 no encontrado, 70 fallo del programa."
        )
    }
    package var exitStatusesOfVerify: String {
        say(
            "Exit status: 0 done, 1 the answer is no, 2 wrong usage, 3 not found, 4 something is missing to tell, 70 our fault.",
            fr:
                "Code de sortie\u{00A0}: 0 fait, 1 la réponse est non, 2 mauvaise utilisation, 3 introuvable, 4 il manque un élément pour répondre, 70 défaut du programme.",
            es:
                "Código de salida: 0 hecho, 1 la respuesta es no, 2 uso incorrecto, 3 no encontrado, 4 falta algo para responder, 70 fallo del programa."
        )
    }

    // What was typed.
    package func noOptionAlone(_ option: String) -> String {
        say(
            "There is no option “\(option)” without a command. See iml --help.",
            fr: "Sans commande, il n’y a pas d’option «\u{00A0}\(option)\u{00A0}». Voyez iml --help.",
            es: "Sin comando no hay ninguna opción «\(option)». Vea iml --help.")
    }
    package func noCommand(_ typed: String, nearest: [String]) -> String {
        let question = didYouMean(nearest.map { "iml \($0)" })
        return say(
            "There is no command “iml \(typed)”.\(question) See iml --help.",
            fr: "Il n’y a pas de commande «\u{00A0}iml \(typed)\u{00A0}».\(question) Voyez iml --help.",
            es: "No hay ningún comando «iml \(typed)».\(question) Vea iml --help.")
    }
    /// A space and the question; empty where nothing is near.
    func didYouMean(_ names: [String]) -> String {
        guard !names.isEmpty else { return "" }
        return say(
            " Did you mean \(names.map { "“\($0)”" }.joined(separator: " or "))?",
            fr: " Vouliez-vous dire \(names.map { "«\u{00A0}\($0)\u{00A0}»" }.joined(separator: " ou "))\u{00A0}?",
            es: " ¿Quería decir \(names.map { "«\($0)»" }.joined(separator: " o "))?")
    }
    package func noOption(_ option: String, of command: String) -> String {
        say(
            "“iml \(command)” has no option “\(option)”. See iml \(command) --help.",
            fr:
                "«\u{00A0}iml \(command)\u{00A0}» n’a pas d’option «\u{00A0}\(option)\u{00A0}». Voyez iml \(command) --help.",
            es: "«iml \(command)» no tiene ninguna opción «\(option)». Vea iml \(command) --help.")
    }
    package func optionWithoutValue(_ name: String) -> String {
        say(
            "The option --\(name) takes no value.", fr: "L’option --\(name) ne prend pas de valeur.",
            es: "La opción --\(name) no lleva valor.")
    }
    package func optionNeeds(_ name: String, _ value: String) -> String {
        say(
            "The option --\(name) needs its \(value) after it.",
            fr: "Il manque la valeur de l’option --\(name)\u{00A0}: écrivez --\(name) \(value).",
            es: "Falta el valor de la opción --\(name): escriba --\(name) \(value).")
    }
    package func argumentMissing(_ name: String, usage: String) -> String {
        say(
            "\(name) is missing. Usage: iml \(usage)", fr: "Il manque \(name). Utilisation\u{00A0}: iml \(usage)",
            es: "Falta \(name). Uso: iml \(usage)")
    }
    package func oneWordTooMany(_ word: String, usage: String) -> String {
        say(
            "“\(word)” is one word too many (put quotes around several). Usage: iml \(usage)",
            fr:
                "«\u{00A0}\(word)\u{00A0}» est de trop (mettez entre guillemets les mots qui vont ensemble). Utilisation\u{00A0}: iml \(usage)",
            es: "«\(word)» está de más (ponga entre comillas las palabras que van juntas). Uso: iml \(usage)")
    }
    package func noLanguage(_ code: String) -> String {
        say(
            "There is no language “\(code)” here. Write en, fr or es.",
            fr: "Il n’y a pas de langue «\u{00A0}\(code)\u{00A0}» ici. Écrivez en, fr ou es.",
            es: "Aquí no hay ningún idioma «\(code)». Escriba en, fr o es.")
    }
    package func noDay(_ text: String) -> String {
        say(
            "“\(text)” is no day. Write it as 2020-01-31.",
            fr: "«\u{00A0}\(text)\u{00A0}» n’est pas une date. Écrivez-la sous la forme 2020-01-31.",
            es: "«\(text)» no es una fecha. Escríbala así: 2020-01-31.")
    }
    package func ownFault(_ error: String) -> String {
        say(
            "This is a fault of the program, not yours: \(error)",
            fr: "C’est un défaut du programme, et non une erreur de votre part\u{00A0}: \(error)",
            es: "Es un fallo del programa, no un error suyo: \(error)")
    }

    // Files that were named.
    package func fileUnreadable(_ path: String) -> String {
        say(
            "The file \(path) cannot be read. See that it is there and yours to read.",
            fr: "Impossible de lire le fichier \(path). Vérifiez qu’il existe et que vous avez le droit de le lire.",
            es: "No se puede leer el archivo \(path). Compruebe que existe y que usted tiene permiso para leerlo.")
    }
    package func fileTooLarge(_ path: String) -> String {
        say(
            "The file \(path) has more than 1 MB. Is it the right one?",
            fr: "Le fichier \(path) dépasse 1\u{00A0}Mo. Est-ce le bon\u{00A0}?",
            es: "El archivo \(path) pasa de 1\u{00A0}MB. ¿Es el correcto?")
    }
    package func fileNoJSON(_ path: String, _ error: String) -> String {
        say(
            "\(path): \(error)", fr: "\(path)\u{00A0}: JSON illisible\u{00A0}: \(error)",
            es: "\(path): JSON ilegible: \(error)")
    }
    package func fileUnwritable(_ path: String) -> String {
        say(
            "The file \(path) cannot be written. See that its folder is there and yours.",
            fr:
                "Impossible d’écrire le fichier \(path). Vérifiez que son dossier existe et que vous avez le droit d’y écrire.",
            es:
                "No se puede escribir el archivo \(path). Compruebe que su carpeta existe y que usted tiene permiso para escribir en ella."
        )
    }
    package func ownFileUnwritable(_ path: String) -> String {
        say(
            "The file \(path) cannot be written. See that its folder is yours and the disk is not full.",
            fr:
                "Impossible d’écrire le fichier \(path). Vérifiez que son dossier vous appartient et que le disque n’est pas plein.",
            es:
                "No se puede escribir el archivo \(path). Compruebe que su carpeta es de usted y que el disco no está lleno."
        )
    }
    package func noContentFolder(_ path: String) -> String {
        say(
            "There is no folder Instruments in \(path). Name the content folder with --content.",
            fr: "Il n’y a pas de dossier Instruments dans \(path). Indiquez le dossier de contenu avec --content.",
            es: "No hay ninguna carpeta Instruments en \(path). Indique la carpeta de contenido con --content.")
    }
    package func passPhraseUnreadable(_ path: String) -> String {
        say(
            "The pass phrase file \(path) cannot be read. See that it is there, short, and yours to read.",
            fr:
                "Impossible de lire le fichier de phrase secrète \(path). Vérifiez qu’il existe, qu’il est court et que vous avez le droit de le lire.",
            es:
                "No se puede leer el archivo de la frase de contraseña \(path). Compruebe que existe, que es corto y que usted tiene permiso para leerlo."
        )
    }
    package func passPhraseEmpty(_ path: String) -> String {
        say(
            "The pass phrase file \(path) is empty. Write the phrase on its first line.",
            fr: "Le fichier de phrase secrète \(path) est vide. Écrivez la phrase sur sa première ligne.",
            es: "El archivo de la frase de contraseña \(path) está vacío. Escriba la frase en su primera línea.")
    }

    // The data folder.
    package func noCampus(in path: String) -> String {
        say(
            "There is no campus in \(path). Start one with “iml serve”, or name another folder with --data.",
            fr:
                "Il n’y a pas de campus dans \(path). Créez-en un avec «\u{00A0}iml serve\u{00A0}», ou indiquez un autre dossier avec --data.",
            es: "No hay ningún campus en \(path). Cree uno con «iml serve» o indique otra carpeta con --data.")
    }
    package func folderUnwritable(_ path: String) -> String {
        say(
            "The folder \(path) cannot be written. Check who owns it and whether the disk is full or read-only.",
            fr:
                "Impossible d’écrire dans le dossier \(path). Vérifiez à qui il appartient, et si le disque est plein ou en lecture seule.",
            es:
                "No se puede escribir en la carpeta \(path). Compruebe de quién es y si el disco está lleno o es de solo lectura."
        )
    }
    package func settingsUnreadable(_ path: String) -> String {
        say(
            "The file \(path) cannot be read: it must be UTF-8 text of at most 64 KB that you may open.",
            fr:
                "Impossible de lire le fichier \(path)\u{00A0}: il doit être un texte UTF-8 de 64\u{00A0}Ko au plus, que vous avez le droit d’ouvrir.",
            es:
                "No se puede leer el archivo \(path): debe ser un texto UTF-8 de 64\u{00A0}KB como máximo que usted pueda abrir."
        )
    }
}
