/// The head of a column or the name of a fact that commands print.
package enum TableHead: Sendable {
    case act, activity, address, adopted, answers, body, caseName, cites, code, column, course, date, decisions,
        discrimination, effect, facility, field
    case files, force, holder, id, inForce, instrument, issued, item, kind, model, name, note, number, objective,
        officialID
    case parties, points, progress, provision, provisions, published, record, recordAsOf, region, roles, row, saying
    case signedOnly, source, standing, state, status, text, time, title, topics, version, why, year, yours
}

extension Phrases {
    package func heads(_ heads: TableHead...) -> [String] { heads.map(head) }

    package func head(_ head: TableHead) -> String {
        switch head {
        case .act: say("Act", fr: "Acte", es: "Acto")
        case .activity: say("Activity", fr: "Activité", es: "Actividad")
        case .address: say("Address", fr: "Adresse", es: "Dirección")
        case .adopted: say("Adopted", fr: "Adoption", es: "Adopción")
        case .answers: say("Answers", fr: "Réponses", es: "Respuestas")
        case .body: say("Body", fr: "Organe", es: "Órgano")
        case .caseName: say("Case", fr: "Affaire", es: "Caso")
        case .cites: say("Cites", fr: "Textes cités", es: "Textos citados")
        case .code: say("Code", fr: "Code", es: "Código")
        case .column: say("Column", fr: "Colonne", es: "Columna")
        case .course: say("Course", fr: "Cours", es: "Curso")
        case .date: say("Date", fr: "Date", es: "Fecha")
        case .decisions: say("Decisions", fr: "Décisions", es: "Decisiones")
        case .discrimination: say("Discrimination", fr: "Discrimination", es: "Discriminación")
        case .effect: say("Effect", fr: "Effet", es: "Efecto")
        case .facility: say("Facility", fr: "Facilité", es: "Facilidad")
        case .field: say("Field", fr: "Champ", es: "Campo")
        case .files: say("Files", fr: "Fichiers", es: "Archivos")
        case .force: say("Force", fr: "Force", es: "Fuerza")
        case .holder: say("Holder", fr: "Titulaire", es: "Titular")
        case .id: say("Id", fr: "Id.", es: "Id.")
        case .inForce: say("In force", fr: "En vigueur", es: "En vigor")
        case .instrument: say("Instrument", fr: "Instrument", es: "Instrumento")
        case .issued: say("Issued", fr: "Délivré", es: "Emitido")
        case .item: say("Question", fr: "Question", es: "Pregunta")
        case .kind: say("Kind", fr: "Type", es: "Tipo")
        case .model: say("Model", fr: "Modèle", es: "Modelo")
        case .name: say("Name", fr: "Nom", es: "Nombre")
        case .note: say("Note", fr: "Note", es: "Nota")
        case .number: say("Number", fr: "Numéro", es: "Número")
        case .objective: say("Objective", fr: "Objectif", es: "Objetivo")
        case .officialID: say("Official id", fr: "Id. officiel", es: "Id. oficial")
        case .parties: say("Parties", fr: "Parties", es: "Partes")
        case .points: say("Points", fr: "Points", es: "Puntos")
        case .progress: say("Progress", fr: "Progression", es: "Progreso")
        case .provision: say("Provision", fr: "Disposition", es: "Disposición")
        case .provisions: say("Provisions", fr: "Dispositions", es: "Disposiciones")
        case .published: say("Published", fr: "Publié", es: "Publicado")
        case .record: say("Record", fr: "Registre", es: "Registro")
        case .recordAsOf: say("Record as of", fr: "Registre au", es: "Registro al")
        case .region: say("Region", fr: "Région", es: "Región")
        case .roles: say("Roles", fr: "Rôles", es: "Roles")
        case .row: say("Row", fr: "Ligne", es: "Fila")
        case .saying: say("What it says", fr: "Contenu", es: "Contenido")
        case .signedOnly: say("Signed only", fr: "Signature seule", es: "Solo firmado")
        case .source: say("Source", fr: "Source", es: "Fuente")
        case .standing: say("Standing", fr: "Qualité", es: "Condición")
        case .state: say("State", fr: "Inscription", es: "Inscripción")
        case .status: say("Status", fr: "Statut", es: "Situación")
        case .text: say("Text", fr: "Texte", es: "Texto")
        case .time: say("Time", fr: "Durée", es: "Duración")
        case .title: say("Title", fr: "Titre", es: "Título")
        case .topics: say("Topics", fr: "Thèmes", es: "Temas")
        case .version: say("Version", fr: "Version", es: "Versión")
        case .why: say("Why", fr: "Pourquoi", es: "Por qué")
        case .year: say("Year", fr: "Année", es: "Año")
        case .yours: say("Yours", fr: "Votre réponse", es: "Su respuesta")
        }
    }
}
