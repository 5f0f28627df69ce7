/// What the manual page says besides the table of commands.
extension Phrases {
    /// A name in the left column and what it means.
    package typealias Entry = (name: String, says: String)

    package var manualSection: String {
        say("User Commands", fr: "Commandes de l’utilisateur", es: "Comandos de usuario")
    }
    package var manualName: String { say("Name", fr: "Nom", es: "Nombre") }
    package var manualOneLine: String {
        say(
            "learn international migration law, and prove it",
            fr: "apprendre le droit international des migrations, et le prouver",
            es: "aprender derecho internacional sobre migración, y demostrarlo")
    }
    package var manualSynopsis: String { say("Synopsis", fr: "Synopsis", es: "Sinopsis") }
    package var manualDescription: String { say("Description", fr: "Description", es: "Descripción") }
    package var manualAbout: [String] {
        [
            say(
                "iml is the server of an IML Campus and its command line in one: courses in international migration law, the law they rest on, and signed certificates that anyone can check.",
                fr:
                    "iml est à la fois le serveur d’un campus IML et sa ligne de commande\u{00A0}: des cours de droit international des migrations, le droit sur lequel ils reposent et des certificats signés que chacun peut vérifier.",
                es:
                    "iml es a la vez el servidor de un campus IML y su línea de comandos: cursos de derecho internacional sobre migración, el derecho en que se apoyan y certificados firmados que cualquiera puede verificar."
            ),
            say(
                "Start with “iml learn COURSE”, which leads through a whole course with the keyboard, or with “iml serve”, which serves the website.",
                fr:
                    "Commencez par «\u{00A0}iml learn COURSE\u{00A0}», qui guide dans tout un cours au clavier, ou par «\u{00A0}iml serve\u{00A0}», qui sert le site.",
                es:
                    "Empiece con «iml learn COURSE», que guía por un curso entero con el teclado, o con «iml serve», que sirve el sitio."
            ),
        ]
    }
    package var manualCommands: String { say("Commands", fr: "Commandes", es: "Comandos") }
    package var manualAlso: String { say("Also", fr: "Aussi", es: "También") }
    package var manualOptions: String { say("Options", fr: "Options", es: "Opciones") }
    package var manualSharedOptions: String {
        say(
            "These mean the same with every command that has them.",
            fr: "Elles ont le même sens pour chaque commande qui les accepte.",
            es: "Significan lo mismo en todo comando que las admite.")
    }
    package var manualExitStatus: String { say("Exit status", fr: "Code de retour", es: "Estado de salida") }
    package var manualStatuses: [Entry] {
        [
            (
                "0",
                say(
                    "Done. Of verify: valid.", fr: "Fait. Pour verify\u{00A0}: valide.", es: "Hecho. De verify: válido."
                )
            ),
            (
                "1",
                say(
                    "The answer is no: refused, faults found, not valid.",
                    fr: "La réponse est non\u{00A0}: refusé, défauts trouvés, non valide.",
                    es: "La respuesta es no: rechazado, defectos hallados, no válido.")
            ),
            ("2", say("Wrong usage.", fr: "Mauvais usage.", es: "Uso incorrecto.")),
            (
                "3",
                say(
                    "Not found, or no campus here.", fr: "Introuvable, ou pas de campus ici.",
                    es: "No se encontró, o aquí no hay campus.")
            ),
            (
                "4",
                say(
                    "Only of verify: something is missing to tell.",
                    fr: "Seulement pour verify\u{00A0}: il manque de quoi conclure.",
                    es: "Solo de verify: falta algo para decidir.")
            ),
            (
                "70",
                say("A fault of the program.", fr: "Une faute du programme.", es: "Un fallo del programa.")
            ),
        ]
    }
    package var manualEnvironment: String { say("Environment", fr: "Environnement", es: "Entorno") }
    package var manualVariables: [Entry] {
        [
            (
                "IML_DATA",
                say(
                    "The data folder, like --data.", fr: "Le dossier des données, comme --data.",
                    es: "La carpeta de datos, como --data.")
            ),
            (
                "IML_CONTENT",
                say(
                    "The content folder, like --content.", fr: "Le dossier du contenu, comme --content.",
                    es: "La carpeta del contenido, como --content.")
            ),
            (
                "IML_PASS_PHRASE_FILE",
                say(
                    "The file with the pass phrase of the signing keys.",
                    fr: "Le fichier de la phrase secrète des clés de signature.",
                    es: "El archivo con la frase de paso de las claves de firma.")
            ),
            (
                "NO_COLOR",
                say(
                    "When set and not empty, nothing is printed in colour.",
                    fr: "Si elle est définie et non vide, rien n’est affiché en couleur.",
                    es: "Si está definida y no vacía, nada se muestra en color.")
            ),
        ]
    }
    package var manualFiles: String { say("Files", fr: "Fichiers", es: "Archivos") }
    package var manualPlaces: [Entry] {
        [
            (
                "/var/lib/iml, ~/.local/share/iml",
                say(
                    "The data folder where none is named: database, keys, settings.",
                    fr: "Le dossier des données si aucun n’est nommé\u{00A0}: base, clés, réglages.",
                    es: "La carpeta de datos si no se nombra otra: base, claves, ajustes.")
            ),
            (
                "PREFIX/share/iml",
                say(
                    "The content that came with the program: law, courses, questions.",
                    fr: "Le contenu livré avec le programme\u{00A0}: droit, cours, questions.",
                    es: "El contenido que vino con el programa: derecho, cursos, preguntas.")
            ),
            (
                "~/.local/state/iml",
                say(
                    "Who is signed in, and where each course was left.",
                    fr: "Qui est connecté, et où chaque cours a été laissé.",
                    es: "Quién inició sesión, y dónde se dejó cada curso.")
            ),
        ]
    }
    package var manualExamples: String { say("Examples", fr: "Exemples", es: "Ejemplos") }
    package var manualSeeAlso: String { say("See also", fr: "Voir aussi", es: "Véase también") }
    package var manualMore: String {
        say(
            "iml COMMAND --help explains one command with an example.",
            fr: "iml COMMAND --help explique une commande avec un exemple.",
            es: "iml COMMAND --help explica un comando con un ejemplo.")
    }

    // Completion.
    package var helpManual: String {
        say(
            "print the manual page; iml manual | man -l - shows it",
            fr: "imprimer la page de manuel\u{00A0}; iml manual | man -l - l’affiche",
            es: "imprimir la página de manual; iml manual | man -l - la muestra")
    }
    package var helpCompletion: String {
        say(
            "print the completion script for bash, zsh or fish",
            fr: "imprimer le script de complétion pour bash, zsh ou fish",
            es: "imprimir el script de autocompletado para bash, zsh o fish")
    }
    package var helpCompletionWords: String {
        say(
            "list what can come next after these words; completion scripts ask it",
            fr: "lister ce qui peut suivre ces mots\u{00A0}; les scripts de complétion l’appellent",
            es: "listar lo que puede seguir a estas palabras; lo llaman los scripts de autocompletado")
    }
    package func noShell(_ typed: String, known: [String]) -> String {
        say(
            "There is no completion for “\(typed)”. There is one for \(known.joined(separator: ", ")).",
            fr:
                "Il n’y a pas de complétion pour «\u{00A0}\(typed)\u{00A0}». Il y en a pour \(known.joined(separator: ", ")).",
            es: "No hay autocompletado para «\(typed)». Lo hay para \(known.joined(separator: ", ")).")
    }
}
