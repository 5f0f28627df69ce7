package import Learning

/// Backup and restore, audit and replay, and what goes wrong with the database.
extension Phrases {
    // Help.
    package var helpBackup: String {
        say(
            "back the campus up into one new file, while it is served",
            fr: "sauvegarder le campus dans un nouveau fichier, sans l’arrêter",
            es: "hacer una copia de seguridad del campus en un archivo nuevo, sin detenerlo")
    }
    package var helpRestore: String {
        say(
            "bring a campus back from a backup into an empty folder",
            fr: "restaurer un campus depuis une sauvegarde, dans un dossier vide",
            es: "restaurar un campus desde una copia de seguridad, en una carpeta vacía")
    }
    package var helpAudit: String {
        say(
            "recompute the seals of all acts; find what was changed",
            fr: "recalculer les sceaux de tous les actes\u{00A0}; trouver ce qui a été modifié",
            es: "recalcular los sellos de todos los actos; encontrar lo que se modificó")
    }
    package var helpReplay: String {
        say(
            "rebuild from the acts what they tell, and compare",
            fr: "reconstruire à partir des actes ce qu’ils disent, et comparer",
            es: "reconstruir a partir de los actos lo que dicen, y comparar")
    }
    package var headOption: String {
        say(
            "a block written down earlier; it must still be there",
            fr: "un bloc noté auparavant\u{00A0}; il doit s’y trouver encore",
            es: "un bloque anotado antes; debe seguir estando")
    }
    package var checkOption: String {
        say(
            "compare and change nothing; there is no other way yet",
            fr: "comparer sans rien modifier\u{00A0}; il n’y a pas encore d’autre façon",
            es: "comparar sin modificar nada; todavía no hay otra forma")
    }
    package var replayNeedsCheck: String {
        say(
            "Write iml replay --check: it compares and changes nothing.",
            fr: "Écrivez iml replay --check\u{00A0}: la commande compare et ne modifie rien.",
            es: "Escriba iml replay --check: compara y no modifica nada.")
    }
    package func noHead(_ typed: String) -> String {
        say(
            "“\(typed)” is no block. Write its number and digest as iml audit gives them: 12:9f86d0…",
            fr:
                "«\u{00A0}\(typed)\u{00A0}» n’est pas un bloc. Écrivez son numéro et son empreinte comme iml audit les donne\u{00A0}: 12:9f86d0…",
            es: "«\(typed)» no es un bloque. Escriba su número y su huella como los da iml audit: 12:9f86d0…")
    }

    // Backup.
    package func backupStands(_ path: String, bytes: Int) -> String {
        say(
            "The backup stands: \(path), \(megabytes(bytes)), verified.",
            fr: "La sauvegarde est faite\u{00A0}: \(path), \(megabytes(bytes)), vérifiée.",
            es: "La copia de seguridad está hecha: \(path), \(megabytes(bytes)), verificada.")
    }
    package func backupHolds(migration: Int, keys: Int) -> String {
        let keys = count(
            keys, one: "encrypted key", many: "encrypted keys", fr: ("clé chiffrée", "clés chiffrées"),
            es: ("clave cifrada", "claves cifradas"))
        return say(
            "It holds the database (migration \(migration)), the settings, and \(keys). It names people: keep it safe.",
            fr:
                "Elle contient la base de données (migration \(migration)), les réglages et \(keys). Elle nomme des personnes\u{00A0}: gardez-la en lieu sûr.",
            es:
                "Contiene la base de datos (migración \(migration)), los ajustes y \(keys). Nombra a personas: guárdela en lugar seguro."
        )
    }
    package func keysNotInBackup(_ names: [String]) -> String {
        let all = names.joined(separator: ", ")
        return say(
            "Not in it, since they are not encrypted: \(all). Copy them by hand to another safe place: without them, certificates signed so far cannot be verified after a restore.",
            fr:
                "N’y figurent pas, faute de chiffrement\u{00A0}: \(all). Copiez-les vous-même dans un autre lieu sûr\u{00A0}: sans elles, les certificats signés jusqu’ici ne pourront plus être vérifiés après une restauration.",
            es:
                "No figuran en ella, por no estar cifradas: \(all). Cópielas a mano en otro lugar seguro: sin ellas, los certificados firmados hasta ahora no podrán verificarse después de una restauración."
        )
    }
    package func megabytes(_ bytes: Int) -> String {
        let tenths = (bytes + 104_857) / 104_858
        let whole = number(tenths / 10)
        return say(
            "\(whole).\(tenths % 10) MB", fr: "\(whole),\(tenths % 10)\u{00A0}Mo",
            es: "\(whole),\(tenths % 10)\u{00A0}MB")
    }

    // Restore.
    package func restored(_ folder: String, of moment: Instant, program: String, migration: Int) -> String {
        let when = self.moment(moment)
        return say(
            "Restored into \(folder) what was backed up on \(when) (program \(program), migration \(migration)).",
            fr:
                "Restauré dans \(folder)\u{00A0}: la sauvegarde du \(when) (programme \(program), migration \(migration)).",
            es:
                "Restaurada en \(folder) la copia de seguridad del \(when) (programa \(program), migración \(migration))."
        )
    }
    package var afterRestore: String {
        say(
            "What happened later is not in it, erasures of personal data among it: do them again. Everybody signs in again, and one-time links must be made anew.",
            fr:
                "Ce qui s’est passé depuis n’y figure pas, effacements de données personnelles compris\u{00A0}: refaites-les. Chaque personne se reconnecte, et les liens à usage unique sont à recréer.",
            es:
                "Lo que ocurrió después no figura en ella, incluidas las supresiones de datos personales: repítalas. Cada persona vuelve a iniciar sesión, y los enlaces de un solo uso deben crearse de nuevo."
        )
    }
    package func keysToBringBack(_ names: [String], to folder: String) -> String {
        let all = names.joined(separator: ", ")
        return say(
            "Before you start the server, put these back into \(folder), which the backup left out: \(all). Otherwise a new key is made, and certificates signed before verify no longer.",
            fr:
                "Avant de démarrer le serveur, remettez dans \(folder) ce que la sauvegarde a laissé de côté\u{00A0}: \(all). Sinon une nouvelle clé est créée, et les certificats signés auparavant ne sont plus vérifiables.",
            es:
                "Antes de arrancar el servidor, vuelva a poner en \(folder) lo que la copia dejó fuera: \(all). De lo contrario se crea una clave nueva, y los certificados firmados antes dejan de poder verificarse."
        )
    }
    package func restoreNext(_ folder: String) -> String {
        say(
            "Then: iml audit --data \(folder), and iml serve --data \(folder)",
            fr: "Ensuite\u{00A0}: iml audit --data \(folder), puis iml serve --data \(folder)",
            es: "Después: iml audit --data \(folder), y luego iml serve --data \(folder)")
    }

    // Refusals.
    package func backupExists(_ path: String) -> String {
        say(
            "Something stands at \(path) already, and a backup never overwrites. Choose another name.",
            fr:
                "Il y a déjà quelque chose à \(path), et une sauvegarde n’écrase jamais rien. Choisissez un autre nom.",
            es: "Ya hay algo en \(path), y una copia de seguridad nunca sobrescribe nada. Elija otro nombre.")
    }
    package func cannotWrite(_ path: String, _ reason: String) -> String {
        say(
            "\(path) cannot be written: \(reason). Nothing was left behind.",
            fr: "Impossible d’écrire \(path)\u{00A0}: \(reason). Rien n’a été laissé.",
            es: "No se puede escribir \(path): \(reason). No quedó nada a medias.")
    }
    package func cannotRead(_ path: String, _ reason: String) -> String {
        say(
            "\(path) cannot be read: \(reason).", fr: "Impossible de lire \(path)\u{00A0}: \(reason).",
            es: "No se puede leer \(path): \(reason).")
    }
    package func notABackup(_ path: String) -> String {
        say(
            "\(path) is no backup of a campus, or is damaged at its beginning. Use a file that iml backup made.",
            fr:
                "\(path) n’est pas la sauvegarde d’un campus, ou son début est endommagé. Utilisez un fichier produit par iml backup.",
            es:
                "\(path) no es la copia de seguridad de un campus, o su comienzo está dañado. Use un archivo hecho por iml backup."
        )
    }
    package func backupDamaged(_ path: String, part: String) -> String {
        say(
            "\(path) is damaged: “\(part)” was cut off or changed. Nothing was restored. Use another backup.",
            fr:
                "\(path) est endommagé\u{00A0}: «\u{00A0}\(part)\u{00A0}» est tronqué ou modifié. Rien n’a été restauré. Utilisez une autre sauvegarde.",
            es:
                "\(path) está dañado: «\(part)» está cortado o modificado. No se restauró nada. Use otra copia de seguridad."
        )
    }
    package func newerBackup(_ path: String, program: String, migration: Int, own: String, known: Int) -> String {
        say(
            "\(path) was made by a later program: version \(program), migration \(migration). This is version \(own), which knows migrations up to \(known). Restore with the later program.",
            fr:
                "\(path) vient d’un programme plus récent\u{00A0}: version \(program), migration \(migration). Celui-ci est la version \(own), qui connaît les migrations jusqu’à \(known). Restaurez avec le programme plus récent.",
            es:
                "\(path) viene de un programa posterior: versión \(program), migración \(migration). Este es la versión \(own), que conoce las migraciones hasta la \(known). Restaure con el programa posterior."
        )
    }
    package func newerDatabase(_ folder: String, migration: Int, own: String, known: Int) -> String {
        say(
            "The database in \(folder) was written by a later program: it is at migration \(migration). This is version \(own), which knows migrations up to \(known). Start the later program, or restore a backup made before it.",
            fr:
                "La base de données de \(folder) a été écrite par un programme plus récent\u{00A0}: elle en est à la migration \(migration). Celui-ci est la version \(own), qui connaît les migrations jusqu’à \(known). Lancez le programme plus récent, ou restaurez une sauvegarde antérieure.",
            es:
                "La base de datos de \(folder) fue escrita por un programa posterior: está en la migración \(migration). Este es la versión \(own), que conoce las migraciones hasta la \(known). Arranque el programa posterior, o restaure una copia de seguridad anterior."
        )
    }
    package func folderInUse(_ path: String) -> String {
        say(
            "\(path) is not an empty folder, and a restore never overwrites. Name another folder with --data.",
            fr:
                "\(path) n’est pas un dossier vide, et une restauration n’écrase jamais rien. Nommez un autre dossier avec --data.",
            es:
                "\(path) no es una carpeta vacía, y una restauración nunca sobrescribe nada. Nombre otra carpeta con --data."
        )
    }
    package func copyFails(_ what: String) -> String {
        say(
            "The copy of the database does not stand up, and was thrown away: \(what). Run iml audit; if it says the same, restore an earlier backup.",
            fr:
                "La copie de la base de données ne tient pas, et a été supprimée\u{00A0}: \(what). Lancez iml audit\u{00A0}; s’il dit la même chose, restaurez une sauvegarde antérieure.",
            es:
                "La copia de la base de datos no es válida, y se eliminó: \(what). Ejecute iml audit; si dice lo mismo, restaure una copia de seguridad anterior."
        )
    }
    package func noRoomToMigrate(_ folder: String, needed: Int, free: Int) -> String {
        say(
            "The database must be changed for this program, and first copied beside it; \(folder) has \(megabytes(free)) free and needs \(megabytes(needed)). Make room, then start again; nothing was changed.",
            fr:
                "La base de données doit être adaptée à ce programme, et d’abord copiée à côté\u{00A0}; \(folder) a \(megabytes(free)) libres et il en faut \(megabytes(needed)). Faites de la place, puis recommencez\u{00A0}; rien n’a été modifié.",
            es:
                "La base de datos debe adaptarse a este programa, y antes copiarse a su lado; \(folder) tiene \(megabytes(free)) libres y necesita \(megabytes(needed)). Haga sitio y vuelva a empezar; no se modificó nada."
        )
    }

    // The database.
    package func databaseDamaged(_ what: String) -> String {
        say(
            "The database file is damaged: \(what). Stop the server and restore a backup with iml restore.",
            fr:
                "Le fichier de la base de données est endommagé\u{00A0}: \(what). Arrêtez le serveur et restaurez une sauvegarde avec iml restore.",
            es:
                "El archivo de la base de datos está dañado: \(what). Detenga el servidor y restaure una copia de seguridad con iml restore."
        )
    }
    package var diskFull: String {
        say(
            "The disk is full. What was asked was not done; nothing confirmed before is lost. Make room and try again.",
            fr:
                "Le disque est plein. La demande n’a pas été exécutée\u{00A0}; rien de ce qui avait été confirmé n’est perdu. Faites de la place et réessayez.",
            es:
                "El disco está lleno. Lo pedido no se hizo; nada de lo confirmado antes se perdió. Haga sitio y vuelva a intentarlo."
        )
    }
    package func databaseUnwritable(_ what: String) -> String {
        say(
            "The database cannot be written: \(what). Check who owns the data folder and whether the disk is read-only.",
            fr:
                "Impossible d’écrire dans la base de données\u{00A0}: \(what). Vérifiez à qui appartient le dossier des données et si le disque est en lecture seule.",
            es:
                "No se puede escribir en la base de datos: \(what). Compruebe de quién es la carpeta de datos y si el disco es de solo lectura."
        )
    }
    package var databaseBusy: String {
        say(
            "Another program holds the database. Try again in a moment.",
            fr: "Un autre programme occupe la base de données. Réessayez dans un instant.",
            es: "Otro programa ocupa la base de datos. Vuelva a intentarlo dentro de un momento.")
    }

    // Due work.
    package func dueWorkFailed(_ what: String) -> String {
        say(
            "Work that was due failed and will be tried again: \(what)",
            fr: "Une tâche prévue a échoué et sera retentée\u{00A0}: \(what)",
            es: "Una tarea prevista falló y se intentará de nuevo: \(what)")
    }

    // Audit.
    package func sealsStand(events: Int, blocks: Int) -> String {
        let events = acts(events)
        let blocks = count(
            blocks, one: "block", many: "blocks", fr: ("bloc", "blocs"), es: ("bloque", "bloques"))
        return say(
            "Looked through: \(events), \(blocks). Everything stands as it was sealed.",
            fr: "Examinés\u{00A0}: \(events), \(blocks). Tout est tel que scellé.",
            es: "Examinados: \(events), \(blocks). Todo está tal como se selló.")
    }
    package func sealsBroken(events: Int, blocks: Int, faults: Int) -> String {
        let events = acts(events)
        let blocks = count(
            blocks, one: "block", many: "blocks", fr: ("bloc", "blocs"), es: ("bloque", "bloques"))
        let faults = count(
            faults, one: "fault", many: "faults", fr: ("anomalie", "anomalies"), es: ("anomalía", "anomalías"))
        return say(
            "Looked through: \(events), \(blocks). Found: \(faults).",
            fr: "Examinés\u{00A0}: \(events), \(blocks). Trouvé\u{00A0}: \(faults).",
            es: "Examinados: \(events), \(blocks). Encontrado: \(faults).")
    }
    private func acts(_ count: Int) -> String {
        self.count(count, one: "act", many: "acts", fr: ("acte", "actes"), es: ("acto", "actos"))
    }
    package func actsUnsealed(_ count: Int) -> String {
        let acts = acts(count)
        return say(
            "Not sealed yet: \(acts). The server seals within a second.",
            fr: "Pas encore scellés\u{00A0}: \(acts). Le serveur scelle en moins d’une seconde.",
            es: "Aún sin sellar: \(acts). El servidor sella en menos de un segundo.")
    }
    package func sealedHead(_ head: String) -> String {
        say(
            "Last block: \(head). Keep it elsewhere: iml audit --head tells later whether it is still there.",
            fr:
                "Dernier bloc\u{00A0}: \(head). Conservez-le ailleurs\u{00A0}: iml audit --head dira plus tard s’il s’y trouve encore.",
            es: "Último bloque: \(head). Guárdelo en otra parte: iml audit --head dirá más adelante si sigue estando.")
    }
    package func actChanged(_ sequence: Int) -> String {
        say(
            "act \(sequence): changed since it was sealed",
            fr: "acte \(sequence)\u{00A0}: modifié depuis son scellement",
            es: "acto \(sequence): modificado desde que se selló")
    }
    package func actPersonalChanged(_ sequence: Int) -> String {
        say(
            "act \(sequence): its personal part is not the one written, nor erased as erasure does",
            fr:
                "acte \(sequence)\u{00A0}: sa partie personnelle n’est pas celle qui fut écrite, ni effacée comme le fait l’effacement",
            es: "acto \(sequence): su parte personal no es la que se escribió, ni se borró como lo hace la supresión")
    }
    package func actMissing(_ sequence: Int) -> String {
        say("act \(sequence): missing", fr: "acte \(sequence)\u{00A0}: manquant", es: "acto \(sequence): falta")
    }
    package func actAdded(_ sequence: Int) -> String {
        say(
            "act \(sequence): added where none was", fr: "acte \(sequence)\u{00A0}: ajouté là où il n’y en avait pas",
            es: "acto \(sequence): añadido donde no había ninguno")
    }
    package func actMoved(from: Int, to: Int) -> String {
        say(
            "act \(to): was sealed as \(from); the order was changed",
            fr: "acte \(to)\u{00A0}: scellé sous le numéro \(from)\u{00A0}; l’ordre a été modifié",
            es: "acto \(to): se selló como \(from); se cambió el orden")
    }
    package func blockMissing(_ number: Int) -> String {
        say("block \(number): missing", fr: "bloc \(number)\u{00A0}: manquant", es: "bloque \(number): falta")
    }
    package func blockChanged(_ number: Int) -> String {
        say(
            "block \(number): changed, or not chained to the one before",
            fr: "bloc \(number)\u{00A0}: modifié, ou non chaîné au précédent",
            es: "bloque \(number): modificado, o no encadenado al anterior")
    }
    package func headMissing(_ number: Int) -> String {
        say(
            "block \(number): not the one written down; the chain was cut short or made anew",
            fr: "bloc \(number)\u{00A0}: pas celui qui avait été noté\u{00A0}; la chaîne a été raccourcie ou refaite",
            es: "bloque \(number): no es el que se anotó; la cadena se acortó o se rehízo")
    }
    package func actsNeverSealed(from sequence: Int, since moment: Instant) -> String {
        let when = self.moment(moment)
        return say(
            "act \(sequence) and later: not sealed since \(when). Start the server, which seals them; if it runs, see what it says.",
            fr:
                "acte \(sequence) et suivants\u{00A0}: non scellés depuis le \(when). Démarrez le serveur, qui les scelle\u{00A0}; s’il tourne, voyez ce qu’il dit.",
            es:
                "acto \(sequence) y siguientes: sin sellar desde el \(when). Arranque el servidor, que los sella; si está en marcha, vea lo que dice."
        )
    }

    // Replay.
    package func replayAgrees(events: Int, facts: Int) -> String {
        let events = acts(events)
        return say(
            "Replayed: \(events). All \(number(facts)) records are as they tell.",
            fr: "Rejoués\u{00A0}: \(events). Enregistrements conformes\u{00A0}: \(number(facts)).",
            es: "Reproducidos: \(events). Registros conformes: \(number(facts)).")
    }
    package func replayDiffers(events: Int, differences: Int) -> String {
        let events = acts(events)
        let differences = count(
            differences, one: "difference", many: "differences", fr: ("différence", "différences"),
            es: ("diferencia", "diferencias"))
        return say(
            "Replayed: \(events). Found: \(differences).",
            fr: "Rejoués\u{00A0}: \(events). Trouvé\u{00A0}: \(differences).",
            es: "Reproducidos: \(events). Encontrado: \(differences).")
    }
    package func noActTells(of subject: String) -> String {
        say(
            "\(subject): stands in the tables, and no act tells of it",
            fr: "\(subject)\u{00A0}: figure dans les tables, sans qu’aucun acte n’en parle",
            es: "\(subject): figura en las tablas y ningún acto habla de ello")
    }
    package func tablesLack(_ subject: String) -> String {
        say(
            "\(subject): told by an act, and missing from the tables",
            fr: "\(subject)\u{00A0}: dit par un acte, et absent des tables",
            es: "\(subject): lo dice un acto y falta en las tablas")
    }
    package func differs(_ subject: String, field: String, events: String?, table: String?) -> String {
        let (told, stands) = (events ?? "–", table ?? "–")
        return say(
            "\(subject): \(field) is \(stands), the acts say \(told)",
            fr: "\(subject)\u{00A0}: \(field) vaut \(stands), les actes disent \(told)",
            es: "\(subject): \(field) es \(stands), los actos dicen \(told)")
    }
}
