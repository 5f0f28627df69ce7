package import Learning

// Certificates, verifying them, and what an achievement is. The sentence is its own description.

extension Phrases {
    package var certificates: String { say("Certificates", fr: "Certificats", es: "Certificados") }
    package var certificateOfCompletion: String {
        say("Certificate of completion", fr: "Certificat de fin de cours", es: "Certificado de finalización")
    }
    package func certificateTitle(_ course: String) -> String {
        say("Certificate: \(course)", fr: "Certificat\u{00A0}: \(course)", es: "Certificado: \(course)")
    }
    package var hasCompleted: String {
        say("has completed the course", fr: "a terminé le cours", es: "ha completado el curso")
    }
    package var completedLabel: String { say("Completed", fr: "Terminé le", es: "Completado el") }
    package var hoursLabel: String { say("Hours", fr: "Durée", es: "Duración") }
    package var sessionsLabel: String { say("Sessions", fr: "Séances", es: "Sesiones") }
    package var versionLabel: String { say("Version", fr: "Version", es: "Versión") }
    package var numberLabel: String { say("Number", fr: "Numéro", es: "Número") }
    package var nameLabel: String { say("Name", fr: "Nom", es: "Nombre") }
    package var forLabel: String { say("For", fr: "Objet", es: "Objeto") }
    package var issuedByLabel: String { say("Issued by", fr: "Délivré par", es: "Emitido por") }
    package var issuedLabel: String { say("Issued", fr: "Délivré le", es: "Emitido el") }
    package var statusLabel: String { say("Status", fr: "Statut", es: "Situación") }
    package var checkItAt: String { say("Check it at", fr: "À vérifier sur", es: "Verifíquelo en") }
    package var withNumberOrCode: String {
        say(
            "with the number, or scan the code.", fr: "avec le numéro, ou en scannant le code.",
            es: "con el número, o escanee el código.")
    }
    package var testMark: String { say("TEST", fr: "TEST", es: "PRUEBA") }
    package var testProvesNothing: String {
        say("A test: proves nothing", fr: "Un test\u{00A0}: ne prouve rien", es: "Una prueba: no demuestra nada")
    }
    package var testExplained: String {
        say(
            "This is a test. The campus has no public address yet, so this certificate proves nothing.",
            fr:
                "Ceci est un test. Le campus n’a pas encore d’adresse publique\u{00A0}: ce certificat ne prouve donc rien.",
            es:
                "Esto es una prueba. El campus aún no tiene dirección pública, así que este certificado no demuestra nada."
        )
    }
    package func issuedOn(_ moment: Instant) -> String {
        say("Issued on \(day(moment)).", fr: "Délivré le \(day(moment)).", es: "Emitido el \(day(moment)).")
    }
    package var anyoneCanCheck: String {
        say(
            "Anyone can check it, without an account and without asking us.",
            fr: "Tout le monde peut le vérifier, sans compte et sans rien nous demander.",
            es: "Cualquier persona puede verificarlo, sin cuenta y sin preguntarnos.")
    }
    package var credentialFile: String {
        say(
            "Download the credential file", fr: "Télécharger le certificat numérique",
            es: "Descargar el certificado digital")
    }
    package var credentialFileHint: String {
        say(
            "For a wallet, or for anyone who checks it with their own tools.",
            fr: "Pour un portefeuille numérique, ou pour qui le vérifie avec ses propres outils.",
            es: "Para una cartera digital, o para quien lo verifique con sus propias herramientas.")
    }
    package var seeAsOthers: String {
        say("See it as others do", fr: "Le voir comme les autres le voient", es: "Verlo como lo ven los demás")
    }
    package var printHint: String {
        say(
            "To get it on paper or as a PDF, print this page from your browser, in landscape.",
            fr: "Pour l’avoir sur papier ou en PDF, imprimez cette page depuis votre navigateur, en paysage.",
            es: "Para tenerlo en papel o en PDF, imprima esta página desde su navegador, en horizontal.")
    }
    package var linkToCheckPage: String {
        say(
            "Address of the check page", fr: "Adresse de la page de vérification",
            es: "Dirección de la página de verificación")
    }
    package var allMyCertificates: String {
        say("All my certificates", fr: "Tous mes certificats", es: "Todos mis certificados")
    }
    package var nameRemoved: String {
        say(
            "(name removed at the holder’s wish)", fr: "(nom retiré à la demande de la personne)",
            es: "(nombre retirado a petición de la persona)")
    }
    package func revokedOn(_ moment: Instant, reason: String) -> String {
        say(
            "Revoked on \(day(moment)). Reason: \(reason)", fr: "Révoqué le \(day(moment)). Motif\u{00A0}: \(reason)",
            es: "Revocado el \(day(moment)). Motivo: \(reason)")
    }
    package var revokedNext: String {
        say(
            "Write to an administrator if you think this is wrong.",
            fr: "Si vous pensez que c’est une erreur, écrivez à l’administration.",
            es: "Si cree que es un error, escriba a la administración.")
    }
    package var stands: String { say("stands", fr: "valide", es: "válido") }
    package var revokedWord: String { say("revoked", fr: "révoqué", es: "revocado") }

    // Verify
    package var verify: String { say("Verify", fr: "Vérifier", es: "Verificar") }
    package var checkCertificate: String {
        say("Check a certificate", fr: "Vérifier un certificat", es: "Verificar un certificado")
    }
    package var checkLead: String {
        say(
            "Write the number that stands on the certificate. You need no account.",
            fr: "Écrivez le numéro qui figure sur le certificat. Aucun compte n’est nécessaire.",
            es: "Escriba el número que figura en el certificado. No necesita cuenta.")
    }
    package var certificateNumber: String {
        say("Certificate number", fr: "Numéro du certificat", es: "Número del certificado")
    }
    package var numberHint: String {
        say(
            "On the paper, beside the square code: 36 letters, figures and hyphens.",
            fr: "Sur le papier, à côté du code carré\u{00A0}: 36 lettres, chiffres et traits d’union.",
            es: "En el papel, junto al código cuadrado: 36 letras, cifras y guiones.")
    }
    package var check: String { say("Check", fr: "Vérifier", es: "Verificar") }
    package var checkAnother: String { say("Check another", fr: "En vérifier un autre", es: "Verificar otro") }
    package var result: String { say("Result", fr: "Résultat", es: "Resultado") }
    package var valid: String { say("Valid", fr: "Valide", es: "Válido") }
    package func validSentence(issuer: String, at now: Instant) -> String {
        say(
            "\(issuer) issued this certificate, and it stands now, \(moment(now)).",
            fr: "\(issuer) a délivré ce certificat, et il est valide au moment présent, le \(moment(now)).",
            es: "\(issuer) emitió este certificado, y es válido en este momento, el \(moment(now)).")
    }
    package var revoked: String { say("Revoked", fr: "Révoqué", es: "Revocado") }
    package func revokedSentence(issuer: String, since moment: Instant, reason: String) -> String {
        say(
            "\(issuer) issued this certificate and withdrew it on \(self.moment(moment)). Do not rely on it. Reason: \(reason) This is final.",
            fr:
                "\(issuer) a délivré ce certificat et l’a retiré le \(self.moment(moment)). Ne vous y fiez pas. Motif\u{00A0}: \(reason) C’est définitif.",
            es:
                "\(issuer) emitió este certificado y lo retiró el \(self.moment(moment)). No se fíe de él. Motivo: \(reason) Es definitivo."
        )
    }
    package var noCertificateFound: String { say("Not found", fr: "Introuvable", es: "No se encuentra") }
    package var noSuchCertificate: String {
        say(
            "We have no certificate with this number. Compare each letter and figure with the paper: a letter o never stands in a number; it is a zero. If the number is the same, do not rely on the paper.",
            fr:
                "Nous n’avons aucun certificat de ce numéro. Comparez chaque lettre et chaque chiffre avec le papier\u{00A0}: un numéro ne contient jamais la lettre o\u{00A0}; c’est un zéro. Si le numéro est bien le même, ne vous fiez pas au papier.",
            es:
                "No tenemos ningún certificado con este número. Compare cada letra y cada cifra con el papel: un número nunca contiene la letra o; es un cero. Si el número es el mismo, no se fíe del papel."
        )
    }
    package var whatWasIssued: String { say("What was issued", fr: "Ce qui a été délivré", es: "Qué se emitió") }
    package var compareWithPaper: String {
        say(
            "Compare this with the paper you hold. If a line differs, believe this page.",
            fr: "Comparez avec le papier que vous avez. Si une ligne diffère, c’est cette page qui compte.",
            es: "Compárelo con el papel que tiene. Si una línea difiere, vale esta página.")
    }
    package var howChecked: String {
        say("How this was checked", fr: "Comment la vérification a été faite", es: "Cómo se verificó")
    }
    package func checkedRecord(at now: Instant) -> String {
        say(
            "We looked the number up in the record of this campus on \(moment(now)).",
            fr: "Nous avons cherché le numéro dans le registre de ce campus le \(moment(now)).",
            es: "Buscamos el número en el registro de este campus el \(moment(now)).")
    }
    package var checkedStatus: String {
        say(
            "Whether it was revoked or replaced was read from the same record, at the same moment.",
            fr: "Le même registre, au même moment, dit s’il a été révoqué ou remplacé.",
            es: "El mismo registro, en el mismo momento, dice si fue revocado o sustituido.")
    }
    package var checkedYourself: String {
        say(
            "To check the signature yourself, ask the holder for the credential file. Our key stands in the issuer document, and the address of the signed list of revoked certificates stands in the file.",
            fr:
                "Pour vérifier vous-même la signature, demandez le certificat numérique à la personne qui le détient. Notre clé se trouve dans le document de l’émetteur, et l’adresse de la liste signée des certificats révoqués se trouve dans le certificat numérique.",
            es:
                "Para verificar usted la firma, pida el certificado digital a su titular. Nuestra clave está en el documento del emisor, y la dirección de la lista firmada de certificados revocados está en el certificado digital."
        )
    }
    package var issuerDocument: String {
        say("Issuer document", fr: "Document de l’émetteur", es: "Documento del emisor")
    }
    package var asJSON: String {
        say("This answer as JSON", fr: "Cette réponse en JSON", es: "Esta respuesta en JSON")
    }
    package var whatItCertifies: String {
        say(
            "What this certificate means", fr: "Ce que ce certificat signifie", es: "Qué significa este certificado")
    }

    // Achievement
    package func achievementTitle(_ course: String) -> String {
        say(
            "What the certificate in “\(course)” means",
            fr: "Ce que signifie le certificat «\u{00A0}\(course)\u{00A0}»",
            es: "Qué significa el certificado «\(course)»")
    }
    package func achievementLead(hours: String, version: Int) -> String {
        say(
            "Its holder completed version \(number(version)) of this course: \(hours) of contact time.",
            fr:
                "La personne qui le détient a terminé la version \(number(version)) de ce cours\u{00A0}: \(hours) de formation.",
            es: "Su titular completó la versión \(number(version)) de este curso: \(hours) de formación.")
    }
    package var ruleHeading: String {
        say(
            "What the holder did", fr: "Ce que cette personne a fait", es: "Qué hizo la persona titular")
    }
    package var objectivesHeading: String {
        say("What the holder can do", fr: "Ce que cette personne sait faire", es: "Qué sabe hacer la persona titular")
    }
    package func publishedOn(_ moment: Instant) -> String {
        say(
            "This version was published on \(day(moment)).", fr: "Cette version a été publiée le \(day(moment)).",
            es: "Esta versión se publicó el \(day(moment)).")
    }
    package var seeCourse: String {
        say(
            "See the course as it is now", fr: "Voir le cours tel qu’il est maintenant",
            es: "Ver el curso tal como es ahora")
    }

    // Revoking
    package var revokeHeading: String {
        say("Revoke a certificate", fr: "Révoquer un certificat", es: "Revocar un certificado")
    }
    package var revokeExplained: String {
        say(
            "It shows as revoked to everyone from this minute. This is final: nobody can undo it, here or elsewhere.",
            fr:
                "Dès cette minute, tout le monde le voit comme révoqué. C’est définitif\u{00A0}: personne ne peut l’annuler, ni ici ni ailleurs.",
            es:
                "Desde este minuto, todo el mundo lo ve como revocado. Es definitivo: nadie puede deshacerlo, ni aquí ni en otro lugar."
        )
    }
    package var revokeReason: String {
        say(
            "Reason, shown to the holder and to everyone who checks",
            fr: "Motif, montré à la personne titulaire et à toute personne qui vérifie",
            es: "Motivo, que verán la persona titular y quienes verifiquen")
    }
    package var revokeReasonHint: String {
        say(
            "One sentence, without anything private about the holder.",
            fr: "Une phrase, sans rien de privé sur cette personne.",
            es: "Una frase, sin nada privado sobre esa persona.")
    }
    package var revokeAct: String {
        say("Revoke this certificate", fr: "Révoquer ce certificat", es: "Revocar este certificado")
    }
    package var keepIt: String { say("Keep it", fr: "Le garder", es: "Conservarlo") }
}
