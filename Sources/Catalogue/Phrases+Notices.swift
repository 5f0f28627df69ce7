// The privacy notice and the accessibility statement: what this program really does, readable before an account is made.

extension Phrases {
    // Privacy
    package var privacyLead: String {
        say(
            "What this campus keeps about you, why, who can see it, for how long, and what you can do.",
            fr:
                "Ce que ce campus garde sur vous, pourquoi, qui peut le voir, combien de temps, et ce que vous pouvez faire.",
            es: "Qué guarda este campus sobre usted, por qué, quién puede verlo, cuánto tiempo y qué puede hacer usted."
        )
    }
    package func noticeVersion(_ number: Int) -> String {
        say(
            "Version \(number) of this notice.", fr: "Version \(number) de cette notice.",
            es: "Versión \(number) de este aviso.")
    }
    package var whatWeKeep: String {
        say("What we keep, and why", fr: "Ce que nous gardons, et pourquoi", es: "Qué guardamos y por qué")
    }
    package var whatWeKeepItems: [String] {
        [
            say(
                "Your name, e-mail address and language, and whether you proved the address: to know who is learning. Your password only as a digest that cannot be turned back.",
                fr:
                    "Votre nom, votre adresse électronique et votre langue, et si vous avez confirmé l’adresse\u{00A0}: pour savoir qui apprend. Votre mot de passe, seulement sous forme d’empreinte irréversible.",
                es:
                    "Su nombre, su dirección de correo y su idioma, y si demostró la dirección: para saber quién aprende. Su contraseña, solo como huella que no se puede revertir."
            ),
            say(
                "Your sign-ins: since when, when last seen, and browser and system in two words, so that you can tell them apart. They end after 30 days at most.",
                fr:
                    "Vos connexions\u{00A0}: depuis quand, la dernière fois, et le navigateur et le système en deux mots, pour que vous puissiez les distinguer. Elles prennent fin après 30 jours au plus.",
                es:
                    "Sus accesos: desde cuándo, cuándo por última vez, y navegador y sistema en dos palabras, para que pueda distinguirlos. Terminan a los 30 días como máximo."
            ),
            say(
                "Your enrolments, the lessons you marked as read, your activities, answers and results: to decide completion by the rule of the course.",
                fr:
                    "Vos inscriptions, les leçons que vous avez marquées comme lues, vos activités, réponses et résultats\u{00A0}: pour décider de l’achèvement selon la règle du cours.",
                es:
                    "Sus inscripciones, las lecciones que marcó como leídas, sus actividades, respuestas y resultados: para decidir si completó el curso según su regla."
            ),
            say(
                "Your certificates as they were issued, with the name you confirmed. A proven address stands in the signed file as a digest.",
                fr:
                    "Vos certificats tels qu’ils ont été délivrés, avec le nom que vous avez confirmé. Une adresse confirmée figure dans le fichier signé sous forme d’empreinte.",
                es:
                    "Sus certificados tal como se emitieron, con el nombre que usted confirmó. Una dirección demostrada figura en el archivo firmado como huella."
            ),
            say(
                "A log of acts: who did what, and when, so that decisions can be examined later.",
                fr:
                    "Un journal des actes\u{00A0}: qui a fait quoi, et quand, pour que les décisions puissent être examinées plus tard.",
                es: "Un registro de actos: quién hizo qué y cuándo, para que las decisiones se puedan examinar después."
            ),
            say(
                "After failed sign-ins, for 15 minutes, a digest made from the account and the network address together. The network address itself is not stored.",
                fr:
                    "Après des connexions manquées, pendant 15 minutes, une empreinte faite du compte et de l’adresse réseau ensemble. L’adresse réseau elle-même n’est pas enregistrée.",
                es:
                    "Tras accesos fallidos, durante 15 minutos, una huella hecha de la cuenta y la dirección de red juntas. La dirección de red en sí no se guarda."
            ),
            say(
                "Of people invited who have no account yet: name, address and language, until they take the invitation or it runs out after 7 days.",
                fr:
                    "Des personnes invitées qui n’ont pas encore de compte\u{00A0}: nom, adresse et langue, jusqu’à ce qu’elles acceptent l’invitation ou qu’elle expire après 7 jours.",
                es:
                    "De las personas invitadas que aún no tienen cuenta: nombre, dirección e idioma, hasta que acepten la invitación o esta venza a los 7 días."
            ),
        ]
    }
    package var whoSees: String { say("Who can see it", fr: "Qui peut le voir", es: "Quién puede verlo") }
    package var whoSeesItems: [String] {
        [
            say(
                "You: everything, behind your name at the top.",
                fr: "Vous\u{00A0}: tout, derrière votre nom en haut de la page.",
                es: "Usted: todo, detrás de su nombre, arriba."),
            say(
                "Administrators: your name, address, roles, enrolments, certificates, how many sessions you have, and the log about you. Registrars, certifiers and auditors see part of it. None of them sees your answers on these pages.",
                fr:
                    "Les administrateurs\u{00A0}: votre nom, adresse, rôles, inscriptions, certificats, le nombre de vos sessions et le journal à votre sujet. Les chargés d’inscription, les certificateurs et les auditeurs en voient une partie. Aucun ne voit vos réponses sur ces pages.",
                es:
                    "Los administradores: su nombre, dirección, roles, inscripciones, certificados, cuántas sesiones tiene y el registro sobre usted. Los registradores, certificadores y auditores ven una parte. Ninguno ve sus respuestas en estas páginas."
            ),
            say(
                "Whoever may open the data folder on the machine of the campus can read all of it and can act on your behalf, which is recorded and counts as such. They cannot take a copy for you or erase your data in your name.",
                fr:
                    "Qui peut ouvrir le dossier de données sur la machine du campus peut tout lire et agir en votre nom\u{00A0}; c’est consigné et compte comme tel. Cette personne ne peut ni demander une copie ni effacer vos données à votre place.",
                es:
                    "Quien pueda abrir la carpeta de datos en la máquina del campus puede leerlo todo y actuar en su nombre; queda registrado y cuenta como tal. No puede pedir una copia ni borrar sus datos en su lugar."
            ),
            say(
                "Anyone who has the number of a certificate: the name, the course and the dates on it, and whether it stands. If it was replaced, the new number instead of the name.",
                fr:
                    "Qui a le numéro d’un certificat\u{00A0}: le nom, le cours et les dates qui y figurent, et s’il est valable. S’il a été remplacé, le nouveau numéro à la place du nom.",
                es:
                    "Quien tenga el número de un certificado: el nombre, el curso y las fechas que figuran en él, y si sigue en pie. Si fue sustituido, el número nuevo en lugar del nombre."
            ),
        ]
    }
    package var whatWeDoNot: String {
        say("What we do not do", fr: "Ce que nous ne faisons pas", es: "Lo que no hacemos")
    }
    package var whatWeDoNotItems: [String] {
        [
            say(
                "No advertising, no counting of visitors by others, no content from other sites on these pages. This program sends no mail and passes your data to nobody.",
                fr:
                    "Pas de publicité, pas de mesure d’audience par des tiers, pas de contenu d’autres sites sur ces pages. Ce programme n’envoie pas de courriel et ne transmet vos données à personne.",
                es:
                    "Ni publicidad, ni recuento de visitas por terceros, ni contenido de otros sitios en estas páginas. Este programa no envía correo y no pasa sus datos a nadie."
            ),
            say(
                "Cookies only for what you asked: one keeps you signed in and ends when you sign out; a language you choose may be remembered in another.",
                fr:
                    "Des cookies seulement pour ce que vous avez demandé\u{00A0}: l’un vous garde connecté et prend fin à la déconnexion\u{00A0}; une langue choisie peut être retenue dans un autre.",
                es:
                    "Cookies solo para lo que usted pidió: una lo mantiene dentro y termina al salir; un idioma elegido puede recordarse en otra."
            ),
            say(
                "While you take a quiz, answers that could not be sent stay on your device until they are stored.",
                fr:
                    "Pendant un questionnaire, les réponses qui n’ont pas pu être envoyées restent sur votre appareil jusqu’à leur enregistrement.",
                es:
                    "Durante un cuestionario, las respuestas que no se pudieron enviar quedan en su dispositivo hasta que se guardan."
            ),
        ]
    }
    package var howLong: String { say("For how long", fr: "Combien de temps", es: "Cuánto tiempo") }
    package var howLongSentence: String {
        say(
            "Until you erase it. When an administrator ends your account, you can no longer sign in, and nothing is deleted; ask them to open it again if you want a copy or erasure.",
            fr:
                "Jusqu’à ce que vous l’effaciez. Quand un administrateur ferme votre compte, vous ne pouvez plus vous connecter et rien n’est supprimé\u{00A0}; demandez-lui de le rouvrir pour obtenir une copie ou l’effacement.",
            es:
                "Hasta que usted lo borre. Si un administrador cierra su cuenta, ya no puede iniciar sesión y no se elimina nada; pídale que la abra de nuevo si quiere una copia o el borrado."
        )
    }
    package var yourRightsTitle: String {
        say("What you can do", fr: "Ce que vous pouvez faire", es: "Qué puede hacer usted")
    }
    package var yourRightsItems: [String] {
        [
            say(
                "See and correct: name, language and password yourself; the address by a link that is sent to the new one.",
                fr:
                    "Voir et corriger\u{00A0}: le nom, la langue et le mot de passe vous-même\u{00A0}; l’adresse par un lien envoyé à la nouvelle.",
                es:
                    "Ver y corregir: nombre, idioma y contraseña usted mismo; la dirección, con un enlace enviado a la nueva."
            ),
            say(
                "Take everything with you: a copy in one JSON file, at any time.",
                fr: "Tout emporter\u{00A0}: une copie dans un fichier JSON, à tout moment.",
                es: "Llevárselo todo: una copia en un archivo JSON, en cualquier momento."),
            say(
                "Have it erased: you alone, with your password, for good. A certificate then keeps its number, course, dates, status and proof, without your name.",
                fr:
                    "Le faire effacer\u{00A0}: vous seul, avec votre mot de passe, pour toujours. Un certificat garde alors son numéro, le cours, les dates, l’état et la preuve, sans votre nom.",
                es:
                    "Borrarlo: solo usted, con su contraseña, para siempre. Un certificado conserva entonces su número, el curso, las fechas, el estado y la prueba, sin su nombre."
            ),
        ]
    }
    package var writeToUs: String {
        say(
            "Questions? Write to the people who run this campus:",
            fr: "Des questions\u{00A0}? Écrivez aux responsables de ce campus\u{00A0}:",
            es: "¿Preguntas? Escriba a quienes gestionan este campus:")
    }

    // Accessibility
    package var accessibilityLead: String {
        say(
            "These pages are made for slow lines, old phones, keyboards, screen readers and large text. We aim at WCAG 2.2, level AA.",
            fr:
                "Ces pages sont faites pour les connexions lentes, les vieux téléphones, le clavier, les lecteurs d’écran et les grands caractères. Nous visons les WCAG 2.2, niveau AA.",
            es:
                "Estas páginas están hechas para conexiones lentas, teléfonos antiguos, teclado, lectores de pantalla y texto grande. Aspiramos a las WCAG 2.2, nivel AA."
        )
    }
    package var whatToExpect: String {
        say("What you can expect", fr: "Ce que vous pouvez attendre", es: "Qué puede esperar")
    }
    package var whatToExpectItems: [String] {
        [
            say(
                "Every page works without script, and can be used with the keyboard alone.",
                fr: "Chaque page fonctionne sans script et s’utilise au clavier seul.",
                es: "Cada página funciona sin script y se puede usar solo con el teclado."),
            say(
                "Colour never carries a meaning alone: a letter or a word stands with it.",
                fr: "La couleur ne porte jamais seule un sens\u{00A0}: une lettre ou un mot l’accompagne.",
                es: "El color nunca lleva solo un significado: lo acompaña una letra o una palabra."),
            say(
                "Dark and light follow your system. Text can be enlarged to 400 percent.",
                fr: "Le clair et le sombre suivent votre système. Le texte peut être agrandi jusqu’à 400\u{00A0}%.",
                es: "Claro y oscuro siguen a su sistema. El texto se puede ampliar al 400\u{00A0}%."),
            say(
                "Pages print without navigation and with the notes on the law opened.",
                fr: "Les pages s’impriment sans navigation, notes de droit ouvertes.",
                es: "Las páginas se imprimen sin navegación y con las notas de derecho abiertas."),
            say(
                "A time limit is shown as a clock time and as minutes. If you need more time, ask an administrator before you start.",
                fr:
                    "Une limite de temps est donnée en heure et en minutes. S’il vous faut plus de temps, demandez-le à un administrateur avant de commencer.",
                es:
                    "Un límite de tiempo se muestra como hora y en minutos. Si necesita más tiempo, pídalo a un administrador antes de empezar."
            ),
        ]
    }
    package var knownLimits: String {
        say("What is not good yet", fr: "Ce qui n’est pas encore bien", es: "Lo que aún no está bien")
    }
    package var knownLimitsItems: [String] {
        [
            say(
                "Nobody outside the project has audited these pages yet. We check them with a program and by hand.",
                fr:
                    "Personne d’extérieur au projet n’a encore audité ces pages. Nous les vérifions avec un programme et à la main.",
                es: "Nadie ajeno al proyecto ha auditado aún estas páginas. Las comprobamos con un programa y a mano."),
            say(
                "Texts that are not translated yet are given in English, and say so.",
                fr: "Les textes pas encore traduits sont donnés en anglais, et le disent.",
                es: "Los textos aún sin traducir se dan en inglés, y lo dicen."),
            say(
                "Official texts on other sites are not ours and may be less accessible.",
                fr: "Les textes officiels sur d’autres sites ne sont pas les nôtres et peuvent être moins accessibles.",
                es: "Los textos oficiales en otros sitios no son nuestros y pueden ser menos accesibles."),
        ]
    }
    package var accessibilityContact: String {
        say(
            "Something stands in your way? Tell the people who run this campus what you wanted to do and what you use:",
            fr:
                "Quelque chose vous gêne\u{00A0}? Dites aux responsables de ce campus ce que vous vouliez faire et ce que vous utilisez\u{00A0}:",
            es: "¿Algo se lo impide? Diga a quienes gestionan este campus qué quería hacer y qué usa:")
    }
}
