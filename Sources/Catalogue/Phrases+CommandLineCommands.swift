/// One line on each command, as help begins: what it does, without a capital and without a stop.
extension Phrases {
    // Learning.
    package var helpCatalog: String {
        say("list what there is to learn", fr: "lister les cours proposés", es: "listar los cursos que se ofrecen")
    }
    package var helpEnrol: String {
        say(
            "enrol in a course; again changes nothing", fr: "s’inscrire à un cours\u{00A0}; recommencer ne change rien",
            es: "inscribirse en un curso; repetirlo no cambia nada")
    }
    package var helpMy: String {
        say(
            "list what you learn and how far you are", fr: "lister vos cours et votre progression",
            es: "listar sus cursos y su progreso")
    }
    package var helpNext: String {
        say("say what to do next", fr: "dire la prochaine étape", es: "decir el paso siguiente")
    }
    package var helpRead: String {
        say(
            "read a lesson, its law in footnotes", fr: "lire une leçon, le droit cité en notes",
            es: "leer una lección, con el derecho citado en notas")
    }
    package var helpLessonComplete: String {
        say(
            "note that a lesson was read to its end", fr: "noter qu’une leçon est lue jusqu’au bout",
            es: "anotar que una lección se leyó hasta el final")
    }
    package var helpProgress: String {
        say("show which parts are met", fr: "montrer les parties faites", es: "mostrar las partes cumplidas")
    }
    package var helpNameConfirm: String {
        say(
            "confirm your name as it will print on the certificate",
            fr: "confirmer votre nom tel qu’il sera imprimé sur le certificat",
            es: "confirmar su nombre tal como se imprimirá en el certificado")
    }
    package var helpActivityShow: String {
        say(
            "show an activity's task and fields", fr: "afficher la consigne et les champs d’une activité",
            es: "mostrar el enunciado y los campos de una actividad")
    }
    package var helpActivitySubmit: String {
        say(
            "send an activity; again replaces it",
            fr: "envoyer une activité\u{00A0}; un nouvel envoi remplace le précédent",
            es: "enviar una actividad; otro envío reemplaza al anterior")
    }
    package var helpQuizStart: String {
        say(
            "start a quiz, or go on with the one in progress",
            fr: "commencer un questionnaire, ou reprendre l’essai en cours",
            es: "empezar un cuestionario o seguir con el intento en curso")
    }
    package var helpQuizShow: String {
        say(
            "show the questions and what is stored", fr: "afficher les questions et les réponses enregistrées",
            es: "mostrar las preguntas y las respuestas guardadas")
    }
    package var helpQuizAnswer: String {
        let ways = "b · a,c · \"c>a>b\" · \"1=b 2=a\" · =20 · =1951-07-28"
        return say(
            "answer by the letters shown (\(ways)); a later answer replaces it",
            fr: "répondre par les lettres affichées (\(ways))\u{00A0}; une réponse ultérieure la remplace",
            es: "responder con las letras mostradas (\(ways)); una respuesta posterior la reemplaza")
    }
    package var helpQuizCheck: String {
        say(
            "practice only: lock an answer and see whether it is right",
            fr: "entraînement seulement\u{00A0}: figer une réponse et voir si elle est juste",
            es: "solo en prácticas: fijar una respuesta y ver si es correcta")
    }
    package var helpQuizSubmit: String {
        say(
            "submit the whole and see the score", fr: "envoyer le tout et voir le résultat",
            es: "enviar todo y ver el resultado")
    }
    package var helpQuizReview: String {
        say(
            "see the score of an attempt that is over", fr: "voir le résultat d’un essai terminé",
            es: "ver el resultado de un intento terminado")
    }
    package var helpCertificateList: String {
        say("list your certificates", fr: "lister vos certificats", es: "listar sus certificados")
    }
    package var helpCertificateGet: String {
        say(
            "show a certificate, or take its file", fr: "afficher un certificat, ou en prendre le fichier",
            es: "mostrar un certificado u obtener su archivo")
    }
    package var helpSession: String {
        say(
            "sign in; the password is read without showing it",
            fr: "se connecter\u{00A0}; le mot de passe ne s’affiche pas",
            es: "iniciar sesión; la contraseña no se muestra")
    }
    package var helpSessionShow: String {
        say("say who is signed in", fr: "dire qui est connecté", es: "decir quién ha iniciado sesión")
    }

    // Checking certificates.
    package var helpVerify: String {
        say(
            "tell whether a certificate is genuine and stands",
            fr: "dire si un certificat est authentique et en vigueur",
            es: "decir si un certificado es auténtico y está vigente")
    }
    package var helpCertificateRevoke: String {
        say(
            "revoke a certificate for good", fr: "révoquer un certificat définitivement",
            es: "revocar un certificado definitivamente")
    }

    // The law.
    package var helpInstrumentList: String {
        say(
            "list treaties, declarations and agreements", fr: "lister les traités, les déclarations et les accords",
            es: "listar tratados, declaraciones y acuerdos")
    }
    package var helpInstrumentShow: String {
        say(
            "show one with what the record has of it", fr: "afficher un instrument et ce que le registre en dit",
            es: "mostrar un instrumento y lo que el registro dice de él")
    }
    package var helpStateList: String {
        say(
            "list States and territories", fr: "lister les États et les territoires", es: "listar Estados y territorios"
        )
    }
    package var helpStateShow: String {
        say(
            "show a State and how it stands to each treaty",
            fr: "afficher un État et son statut à l’égard de chaque traité",
            es: "mostrar un Estado y su situación respecto de cada tratado")
    }
    package var helpStateStatus: String {
        say(
            "say how a State stands to an instrument, and why",
            fr: "dire le statut d’un État à l’égard d’un instrument, et pourquoi",
            es: "decir la situación de un Estado respecto de un instrumento, y por qué")
    }
    package var helpProvisionList: String {
        say(
            "list provisions in our own words", fr: "lister les dispositions, résumées par nos soins",
            es: "listar disposiciones, en nuestras palabras")
    }
    package var helpDecisionList: String {
        say("list decisions", fr: "lister les décisions", es: "listar decisiones")
    }
    package var helpDecisionShow: String {
        say("show a decision", fr: "afficher une décision", es: "mostrar una decisión")
    }

    // Authoring.
    package var helpCheck: String {
        say(
            "list every fault in the content files", fr: "lister toutes les erreurs des fichiers de contenu",
            es: "listar todos los errores de los archivos de contenido")
    }
    package var helpCourseList: String {
        say(
            "list courses: files against what is published",
            fr: "lister les cours\u{00A0}: les fichiers face à la version publiée",
            es: "listar los cursos: los archivos frente a lo publicado")
    }
    package var helpCourseShow: String {
        say(
            "show the parts of a published course", fr: "afficher les parties d’un cours publié",
            es: "mostrar las partes de un curso publicado")
    }
    package var helpCoursePublish: String {
        say(
            "publish the files as a new version, or as a correction",
            fr: "publier les fichiers comme nouvelle version ou comme correction",
            es: "publicar los archivos como versión nueva o como corrección")
    }
    package var helpCourseDiff: String {
        say(
            "show how the files differ from what is published",
            fr: "montrer en quoi les fichiers diffèrent de la version publiée",
            es: "mostrar en qué difieren los archivos de lo publicado")
    }
    package var helpCourseMove: String {
        say(
            "move a learner, or all, to the newest version",
            fr: "faire passer une personne, ou toutes, à la dernière version",
            es: "pasar a una persona, o a todas, a la versión más reciente")
    }
    package var helpItemExport: String {
        say(
            "print every item of every course with its key",
            fr: "afficher toutes les questions de tous les cours avec leur corrigé",
            es: "mostrar todas las preguntas de todos los cursos con su clave")
    }

    // Running a campus.
    package var helpPersonAdd: String {
        say(
            "make an account and print a one-time sign-in link",
            fr: "créer un compte et afficher un lien de connexion à usage unique",
            es: "crear una cuenta y mostrar un enlace de un solo uso para iniciar sesión")
    }
    package var helpPersonList: String {
        say(
            "list everybody with an account", fr: "lister toutes les personnes qui ont un compte",
            es: "listar a todas las personas que tienen cuenta")
    }
    package var helpPersonGrant: String {
        say("give a role", fr: "donner un rôle", es: "dar un rol")
    }
    package var helpPersonRevoke: String {
        say("take a role back", fr: "retirer un rôle", es: "retirar un rol")
    }
    package var helpServe: String {
        say(
            "serve the website and its API", fr: "mettre en ligne le site web et son API",
            es: "poner en línea el sitio web y su API")
    }
    package var helpDoctor: String {
        say(
            "show in one look how this campus is set up", fr: "montrer d’un coup d’œil l’état de ce campus",
            es: "mostrar de un vistazo el estado de este campus")
    }
}
