import Learning
package import MigrationLaw

/// Notes that the record of the law has in English only, to instruments, provisions, coverage, States and acts.
extension Phrases {
    /// A note of the record in the languages that the catalogue has it in; English alone where it does not.
    package func translatedNote(_ note: String) -> TranslatedText {
        guard !note.isEmpty else { return TranslatedText(english: "", french: "", spanish: "") }
        let found = Self.recordNotes[note]
        return TranslatedText(english: note, french: found?.fr, spanish: found?.es)
    }

    /// The note of an act, part by part; a part that only states the day of effect, which is told beside it, is left out.
    package func actNote(_ note: String) -> String {
        note.split(separator: ";").map { $0.drop { $0 == " " } }
            .filter { part in
                let words = part.split(separator: " ")
                let isEffect = words.count == 2 && ["effective", "effect"].contains(words[0])
                return !isEffect || TreatyDate(words[1]) == nil
            }
            .map { translatedNote(String($0)).text(in: language.code) }
            .joined(separator: listSeparator)
    }

    private static let recordNotes: [String: (fr: String, es: String)] = [
        "Part III (arts 8-35) covers all; Part IV (36-56) documented only; Part V (57-63) particular categories.": (
            "La partie III (art.\u{00A0}8 à 35) vise tous les travailleurs migrants et leur famille\u{00A0}; la partie IV (art.\u{00A0}36 à 56), seulement ceux qui sont pourvus de documents ou en situation régulière\u{00A0}; la partie V (art.\u{00A0}57 à 63), des catégories particulières.",
            "La Parte III (arts.\u{00A0}8 a 35) ampara a todos los trabajadores migratorios y sus familiares; la Parte IV (arts.\u{00A0}36 a 56), solo a los documentados o en situación regular; la Parte V (arts.\u{00A0}57 a 63), a categorías particulares."
        ),
        "Supplements UNTOC.": (
            "Complète la Convention contre la criminalité organisée.",
            "Complementa la Convención de Palermo."
        ),
        "A/RES/73/195; Objective N sits at paragraph 16+N.": (
            "A/RES/73/195\u{00A0}; l’objectif N se trouve au paragraphe 16\u{00A0}+\u{00A0}N.",
            "A/RES/73/195; el objetivo N está en el párrafo 16\u{00A0}+\u{00A0}N."
        ),
        "E/CN.4/1998/53/Add.2; not a treaty; reflects human rights law and humanitarian law.": (
            "E/CN.4/1998/53/Add.2\u{00A0}; n’est pas un traité\u{00A0}; reflète le droit des droits de l’homme et le droit humanitaire.",
            "E/CN.4/1998/53/Add.2; no es un tratado; refleja el derecho de los derechos humanos y el derecho humanitario."
        ),
        "A/RES/217 A (III); not a treaty, parts reflect custom.": (
            "A/RES/217 A (III)\u{00A0}; n’est pas un traité\u{00A0}; certaines parties reflètent la coutume.",
            "A/RES/217 A (III); no es un tratado; algunas partes reflejan la costumbre."
        ),
        "Declaration; many States in the region put the definition into national law.": (
            "Déclaration\u{00A0}; de nombreux États de la région ont repris la définition dans leur droit.",
            "Declaración; muchos Estados de la región incorporaron la definición a su derecho."
        ),
        "Parties choose which articles to accept.": (
            "Les parties choisissent les articles qu’elles acceptent.",
            "Las partes eligen qué artículos aceptan."
        ),
        "ILC draft articles (A/69/10); codification and progressive development, not a treaty.": (
            "Projet d’articles de la CDI (A/69/10)\u{00A0}; codification et développement progressif, non un traité.",
            "Proyecto de artículos de la CDI (A/69/10); codificación y desarrollo progresivo, no un tratado."
        ),
        "EU rules under revision; check text in force on the course date.": (
            "Règles de l’Union en cours de révision\u{00A0}; vérifiez le texte en vigueur à la date du cours.",
            "Normas de la Unión en revisión; compruebe el texto en vigor en la fecha del curso."
        ),
        "Article numbers of the 1981 text; the modernised text (CETS 223) renumbers some and needs its own entry.": (
            "Numéros d’articles du texte de 1981\u{00A0}; le texte modernisé (STCE 223) en renumérote certains et demande une entrée à part.",
            "Números de artículo del texto de 1981; el texto modernizado (STCE 223) renumera algunos y requiere una entrada propia."
        ),
        "The 1951 text speaks of events before 1 January 1951; article I(2) of the 1967 Protocol lifts that limit.": (
            "Le texte de 1951 vise les événements antérieurs au 1er janvier 1951\u{00A0}; l’article I(2) du Protocole de 1967 lève cette limite.",
            "El texto de 1951 habla de acontecimientos anteriores al 1 de enero de 1951; el artículo I.2 del Protocolo de 1967 suprime ese límite."
        ),
        "Today concerns Palestine refugees assisted by UNRWA.": (
            "Concerne aujourd’hui les réfugiés de Palestine assistés par l’UNRWA.",
            "Se refiere hoy a los refugiados de Palestina asistidos por el UNRWA."
        ),
        "Supplements UNTOC; the last point follows from UNTOC article 34(2).": (
            "Complète la Convention contre la criminalité organisée\u{00A0}; le dernier point découle de l’article 34(2) de celle-ci.",
            "Complementa la Convención de Palermo; el último punto se deriva de su artículo 34.2."
        ),
        "Not a treaty; Inter-American organs treat it as a source of obligation for OAS members.": (
            "N’est pas un traité\u{00A0}; les organes interaméricains y voient une source d’obligations pour les membres de l’OEA.",
            "No es un tratado; los órganos interamericanos la consideran fuente de obligaciones para los miembros de la OEA."
        ),
        "A/73/12 (Part II), affirmed by A/RES/73/151; equitable responsibility-sharing itself is stated in paragraph 3.":
            (
                "A/73/12 (partie II), affirmé par A/RES/73/151\u{00A0}; le partage équitable des responsabilités lui-même figure au paragraphe 3.",
                "A/73/12 (Parte II), afirmado por A/RES/73/151; la distribución equitativa de la responsabilidad figura en el párrafo 3."
            ),
        "Directive 2011/95/EU; replaced by Regulation (EU) 2024/1347, which applies from 2026-07-01: check the text in force.":
            (
                "Directive 2011/95/UE\u{00A0}; remplacée par le règlement (UE) 2024/1347, applicable à partir du 1er juillet 2026\u{00A0}: vérifiez le texte en vigueur.",
                "Directiva 2011/95/UE; sustituida por el Reglamento (UE) 2024/1347, aplicable desde el 1 de julio de 2026: compruebe el texto en vigor."
            ),
        "Directive 2004/38/EC.": (
            "Directive 2004/38/CE.",
            "Directiva 2004/38/CE."
        ),
        "Directive 2003/86/EC.": (
            "Directive 2003/86/CE.",
            "Directiva 2003/86/CE."
        ),
        "A/RES/71/1.": (
            "A/RES/71/1.",
            "A/RES/71/1."
        ),
        "A/RES/40/144.": (
            "A/RES/40/144.",
            "A/RES/40/144."
        ),
        "not in force at last check": (
            "n’était pas en vigueur à la dernière vérification",
            "no estaba en vigor en la última comprobación"
        ),
        "not in force": (
            "pas en vigueur",
            "no está en vigor"
        ),
        "not in force (needs 15 ratifications) at last check": (
            "n’était pas en vigueur à la dernière vérification (15 ratifications nécessaires)",
            "no estaba en vigor en la última comprobación (requiere 15 ratificaciones)"
        ),
        "date of endorsement by ministers; not in force at last check": (
            "date de l’approbation par les ministres\u{00A0}; n’était pas en vigueur à la dernière vérification",
            "fecha del respaldo de los ministros; no estaba en vigor en la última comprobación"
        ),
        "opened for signature 1966-03-07, the date UNTC uses in its title": (
            "ouverte à la signature le 7 mars 1966, date que la Collection des traités des Nations Unies met dans le titre",
            "abierta a la firma el 7 de marzo de 1966, fecha que la Colección de Tratados de las Naciones Unidas pone en el título"
        ),
        "League of Nations Treaty Series vol. 60; UN Secretary-General took over as depositary by the 1953 Protocol": (
            "Recueil des traités de la Société des Nations, vol. 60\u{00A0}; le Secrétaire général de l’ONU est devenu dépositaire par le Protocole de 1953",
            "Serie de Tratados de la Sociedad de las Naciones, vol. 60; el Secretario General de las Naciones Unidas pasó a ser depositario por el Protocolo de 1953"
        ),
        "League of Nations Treaty Series vol. 179": (
            "Recueil des traités de la Société des Nations, vol. 179",
            "Serie de Tratados de la Sociedad de las Naciones, vol. 179"
        ),
        "amended 2022": (
            "modifiée en 2022",
            "enmendada en 2022"
        ),
        "opened for signature on this date, which UNTC uses in its title; adopted by General Assembly resolution 1040 (XI) of 1957-01-29":
            (
                "ouverte à la signature à cette date, que la Collection des traités des Nations Unies met dans le titre\u{00A0}; adoptée par la résolution 1040 (XI) de l’Assemblée générale du 29 janvier 1957",
                "abierta a la firma en esta fecha, que la Colección de Tratados de las Naciones Unidas pone en el título; aprobada por la resolución 1040 (XI) de la Asamblea General, de 29 de enero de 1957"
            ),
        "affirmed by General Assembly resolution 73/151": (
            "affirmé par la résolution 73/151 de l’Assemblée générale",
            "afirmado por la resolución 73/151 de la Asamblea General"
        ),
        "endorsed by General Assembly resolution 73/195 on 2018-12-19": (
            "approuvé par la résolution 73/195 de l’Assemblée générale le 19 décembre 2018",
            "hecho suyo por la Asamblea General en la resolución 73/195, de 19 de diciembre de 2018"
        ),
        "amendments in force 1989-11-14 and 2013-11-21": (
            "amendements en vigueur le 14 novembre 1989 et le 21 novembre 2013",
            "enmiendas en vigor el 14 de noviembre de 1989 y el 21 de noviembre de 2013"
        ),
        "Annex 1B of the WTO Agreement; mode 4": (
            "annexe 1B de l’Accord sur l’OMC\u{00A0}; mode 4",
            "anexo 1B del Acuerdo sobre la OMC; modo 4"
        ),
        "Annex 9 (Facilitation) for travel documents": (
            "annexe 9 (Facilitation) pour les documents de voyage",
            "anexo 9 (Facilitación) para los documentos de viaje"
        ),
        "date of the document presented to the Commission on Human Rights": (
            "date du document présenté à la Commission des droits de l’homme",
            "fecha del documento presentado a la Comisión de Derechos Humanos"
        ),
        "participation rows are under geneva-conventions-1949": (
            "les actes des États sont enregistrés avec ceux des quatre Conventions de Genève",
            "los actos de los Estados se registran con los de los cuatro Convenios de Ginebra"
        ),
        "opened for signature at Palermo 2000-12-12": (
            "ouverte à la signature à Palerme le 12 décembre 2000",
            "abierta a la firma en Palermo el 12 de diciembre de 2000"
        ),
        "opened for signature 1950-03-21, the date UNTC uses in its title": (
            "ouverte à la signature le 21 mars 1950, date que la Collection des traités des Nations Unies met dans le titre",
            "abierta a la firma el 21 de marzo de 1950, fecha que la Colección de Tratados de las Naciones Unidas pone en el título"
        ),
        "opening for signature": (
            "ouverture à la signature",
            "apertura a la firma"
        ),
        "adopted by the OAU Assembly at Nairobi on a text prepared at Banjul": (
            "adoptée par la Conférence de l’OUA à Nairobi, sur un texte préparé à Banjul",
            "aprobada por la Asamblea de la OUA en Nairobi, sobre un texto preparado en Banjul"
        ),
        "AU site gives 1990-07-01 for the adoption": (
            "le site de l’UA donne le 1er juillet 1990 comme date d’adoption",
            "el sitio de la UA da el 1 de julio de 1990 como fecha de adopción"
        ),
        "AU site gives 2003-07-01 for the adoption": (
            "le site de l’UA donne le 1er juillet 2003 comme date d’adoption",
            "el sitio de la UA da el 1 de julio de 2003 como fecha de adopción"
        ),
        "summit of 22 and 23 May 2004": (
            "sommet des 22 et 23 mai 2004",
            "cumbre de los días 22 y 23 de mayo de 2004"
        ),
        "final text adopted at New Delhi 2001-06-24": (
            "texte final adopté à New Delhi le 24 juin 2001",
            "texto final aprobado en Nueva Delhi el 24 de junio de 2001"
        ),
        "renamed by the Treaty of Lisbon, in force 2009-12-01": (
            "renommé par le traité de Lisbonne, en vigueur le 1er décembre 2009",
            "renombrado por el Tratado de Lisboa, en vigor el 1 de diciembre de 2009"
        ),
        "proclaimed 2000-12-07; binding since the Treaty of Lisbon": (
            "proclamée le 7 décembre 2000\u{00A0}; contraignante depuis le traité de Lisbonne",
            "proclamada el 7 de diciembre de 2000; vinculante desde el Tratado de Lisboa"
        ),
        "applied from 1995-03-26": (
            "appliquée depuis le 26 mars 1995",
            "aplicado desde el 26 de marzo de 1995"
        ),
        "replaced by Regulation 343/2003, then 604/2013": (
            "remplacée par le règlement 343/2003, puis 604/2013",
            "sustituido por el Reglamento 343/2003 y después por el 604/2013"
        ),
        "transposition due 2006-04-30": (
            "à transposer avant le 30 avril 2006",
            "transposición antes del 30 de abril de 2006"
        ),
        "transposition due 2010-12-24": (
            "à transposer avant le 24 décembre 2010",
            "transposición antes del 24 de diciembre de 2010"
        ),
        "applied from 2014-01-01; repealed by Regulation (EU) 2024/1351, which applies from 2026-07-01": (
            "appliqué depuis le 1er janvier 2014\u{00A0}; abrogé par le règlement (UE) 2024/1351, applicable à partir du 1er juillet 2026",
            "aplicado desde el 1 de enero de 2014; derogado por el Reglamento (UE) 2024/1351, aplicable desde el 1 de julio de 2026"
        ),
        "repealed by Regulation (EU) 2024/1347, which applies from 2026-07-01": (
            "abrogée par le règlement (UE) 2024/1347, applicable à partir du 1er juillet 2026",
            "derogada por el Reglamento (UE) 2024/1347, aplicable desde el 1 de julio de 2026"
        ),
        "repealed by Regulation (EU) 2024/1348, which applies from 2026-06-12": (
            "abrogée par le règlement (UE) 2024/1348, applicable à partir du 12 juin 2026",
            "derogada por el Reglamento (UE) 2024/1348, aplicable desde el 12 de junio de 2026"
        ),
        "repealed by Directive (EU) 2024/1346, transposition due 2026-06-12": (
            "abrogée par la directive (UE) 2024/1346, à transposer avant le 12 juin 2026",
            "derogada por la Directiva (UE) 2024/1346, con transposición antes del 12 de junio de 2026"
        ),
        "first activated 2022-03-04 for Ukraine (Decision 2022/382)": (
            "appliquée pour la première fois le 4 mars 2022, pour l’Ukraine (décision 2022/382)",
            "aplicada por primera vez el 4 de marzo de 2022, para Ucrania (Decisión 2022/382)"
        ),
        "amended by Directive (EU) 2024/1712": (
            "modifiée par la directive (UE) 2024/1712",
            "modificada por la Directiva (UE) 2024/1712"
        ),
        "applies from 2026-07-01; repeals Regulation 604/2013": (
            "applicable à partir du 1er juillet 2026\u{00A0}; abroge le règlement 604/2013",
            "aplicable desde el 1 de julio de 2026; deroga el Reglamento 604/2013"
        ),
        "additional protocol applied from 2023-03-25": (
            "protocole additionnel appliqué depuis le 25 mars 2023",
            "protocolo adicional aplicado desde el 25 de marzo de 2023"
        ),
        "Open to non-member States; date is opening for signature; amending Protocol CETS 223 (2018).": (
            "Ouverte aux États non membres\u{00A0}; la date est celle de l’ouverture à la signature\u{00A0}; Protocole d’amendement STCE 223 (2018).",
            "Abierto a Estados no miembros; la fecha es la de apertura a la firma; Protocolo de enmienda STCE 223 (2018)."
        ),
        "International Law Commission, second reading; not a treaty.": (
            "Commission du droit international, seconde lecture\u{00A0}; n’est pas un traité.",
            "Comisión de Derecho Internacional, segunda lectura; no es un tratado."
        ),
        "no parties: not a treaty": (
            "pas de parties\u{00A0}: ce n’est pas un traité",
            "sin partes: no es un tratado"
        ),
        "status without dates": (
            "statut sans dates",
            "situación sin fechas"
        ),
        "table of 2013": (
            "tableau de 2013",
            "cuadro de 2013"
        ),
        "table of 2015": (
            "tableau de 2015",
            "cuadro de 2015"
        ),
        "about 2 missing": (
            "il en manque environ 2",
            "faltan unos 2"
        ),
        "1 to 3 missing": (
            "il en manque de 1 à 3",
            "faltan de 1 a 3"
        ),
        "Ukraine (125th, 2025) checked by the table; Hungary withdrew with effect 2026-06-02": (
            "Ukraine (125e, 2025) vérifiée sur le tableau\u{00A0}; la Hongrie s’est retirée avec effet au 2 juin 2026",
            "Ucrania (125.º, 2025) comprobada en el cuadro; Hungría se retiró con efecto el 2 de junio de 2026"
        ),
        "count not certain (37 or 38)": (
            "nombre incertain (37 ou 38)",
            "número incierto (37 o 38)"
        ),
        "about 5 missing after 2013": (
            "il en manque environ 5 après 2013",
            "faltan unos 5 después de 2013"
        ),
        "3 missing in March 2023": (
            "il en manquait 3 en mars 2023",
            "faltaban 3 en marzo de 2023"
        ),
        "about 4 missing after 2021": (
            "il en manque environ 4 après 2021",
            "faltan unos 4 después de 2021"
        ),
        "about 15 missing after May 2019": (
            "il en manque environ 15 après mai 2019",
            "faltan unos 15 después de mayo de 2019"
        ),
        "the four Conventions of 1949 together; geneva-iv-1949 takes its status from here": (
            "les quatre Conventions de 1949 ensemble\u{00A0}; la quatrième tire d’ici son statut",
            "los cuatro Convenios de 1949 juntos; la situación del cuarto se toma de aquí"
        ),
        "status stands under geneva-conventions-1949": (
            "le statut est celui des quatre Conventions de Genève de 1949",
            "la situación es la de los cuatro Convenios de Ginebra de 1949"
        ),
        "about 2 missing in April 2024": (
            "il en manquait environ 2 en avril 2024",
            "faltaban unos 2 en abril de 2024"
        ),
        "about 3 missing in 2022": (
            "il en manquait environ 3 en 2022",
            "faltaban unos 3 en 2022"
        ),
        "about 2 missing in 2021; 3 undated": (
            "il en manquait environ 2 en 2021\u{00A0}; 3 sans date",
            "faltaban unos 2 en 2021; 3 sin fecha"
        ),
        "1985-1995 only; about 60 later parties missing": (
            "1985-1995 seulement\u{00A0}; il manque une soixantaine de parties plus récentes",
            "solo 1985-1995; faltan unas 60 partes posteriores"
        ),
        "42 or 43": (
            "42 ou 43",
            "42 o 43"
        ),
        "dates of effect; denunciations on moving to the revised Charter absent": (
            "dates d’effet\u{00A0}; sans les dénonciations faites en passant à la Charte révisée",
            "fechas de efecto; sin las denuncias hechas al pasar a la Carta revisada"
        ),
        "dates for Türkiye only": (
            "dates de la Türkiye seulement",
            "solo fechas de Türkiye"
        ),
        "17 or 18": (
            "17 ou 18",
            "17 o 18"
        ),
        "after 2019 incomplete": (
            "incomplet après 2019",
            "incompleto después de 2019"
        ),
        "1 undated; after June 2023 incomplete": (
            "1 sans date\u{00A0}; incomplet après juin 2023",
            "1 sin fecha; incompleto después de junio de 2023"
        ),
        "16 undated": (
            "16 sans date",
            "16 sin fecha"
        ),
        "3 undated": (
            "3 sans date",
            "3 sin fecha"
        ),
        "1 undated": (
            "1 sans date",
            "1 sin fecha"
        ),
        "left ECOWAS 2025-01-29": (
            "a quitté la CEDEAO le 29 janvier 2025",
            "dejó la CEDEAO el 29 de enero de 2025"
        ),
        "not a UN member; party to treaties in its own name": (
            "n’est pas membre de l’ONU\u{00A0}; partie à des traités en son propre nom",
            "no es miembro de las Naciones Unidas; parte en tratados en nombre propio"
        ),
        "UN non-member observer State": (
            "État non membre observateur auprès de l’ONU",
            "Estado observador no miembro de las Naciones Unidas"
        ),
        "full MERCOSUR member since 2024": (
            "membre de plein droit du MERCOSUR depuis 2024",
            "miembro pleno del MERCOSUR desde 2024"
        ),
        "OAS member on paper; does not take part": (
            "membre de l’OEA en titre\u{00A0}; n’y participe pas",
            "miembro de la OEA en los papeles; no participa"
        ),
        "AU member as Sahrawi Arab Democratic Republic; not a UN member": (
            "membre de l’UA comme République arabe sahraouie démocratique\u{00A0}; n’est pas membre de l’ONU",
            "miembro de la UA como República Árabe Saharaui Democrática; no es miembro de las Naciones Unidas"
        ),
        "left EU 2020-01-31": (
            "a quitté l’Union européenne le 31 janvier 2020",
            "dejó la Unión Europea el 31 de enero de 2020"
        ),
        "group left blank": (
            "groupe régional non indiqué",
            "grupo regional sin indicar"
        ),
        "left ECOWAS in 2000": (
            "a quitté la CEDEAO en 2000",
            "dejó la CEDEAO en 2000"
        ),
        "left OAS 2023-11-19": (
            "a quitté l’OEA le 19 novembre 2023",
            "dejó la OEA el 19 de noviembre de 2023"
        ),
        "ceased to be a CoE member 2022-03-16": (
            "n’est plus membre du Conseil de l’Europe depuis le 16 mars 2022",
            "dejó de ser miembro del Consejo de Europa el 16 de marzo de 2022"
        ),
        "joined ASEAN 2025-10-26": (
            "membre de l’ASEAN depuis le 26 octobre 2025",
            "miembro de la ASEAN desde el 26 de octubre de 2025"
        ),
        "takes part in WEOG and Asia-Pacific; counted WEOG for elections": (
            "participe aux groupes d’Europe occidentale et d’Asie-Pacifique\u{00A0}; compté dans le premier pour les élections",
            "participa en los grupos de Europa Occidental y de Asia y el Pacífico; cuenta en el primero para las elecciones"
        ),
        "CIS participation ended in practice": (
            "ne participe plus à la CEI dans les faits",
            "en la práctica ya no participa en la CEI"
        ),
        "observer in WEOG, counted there for elections": (
            "observateur dans le groupe d’Europe occidentale, où il est compté pour les élections",
            "observador en el grupo de Europa Occidental, donde cuenta para las elecciones"
        ),
        "ISO entry; not a UN member; treaty rows before 1971 under \"China\" are not given": (
            "entrée ISO\u{00A0}; n’est pas membre de l’ONU\u{00A0}; les actes antérieurs à 1971 sous le nom «\u{00A0}Chine\u{00A0}» ne sont pas donnés",
            "entrada ISO; no es miembro de las Naciones Unidas; no se dan los actos anteriores a 1971 a nombre de «China»"
        ),
        "MERCOSUR membership suspended since 2016/2017; OAS status disputed, see README": (
            "suspendu du MERCOSUR depuis 2016-2017\u{00A0}; statut à l’OEA contesté",
            "suspendido del MERCOSUR desde 2016-2017; situación en la OEA discutida"
        ),
        "year only": (
            "seule l’année est connue",
            "solo se conoce el año"
        ),
        "year only on purpose": (
            "seule l’année est retenue, à dessein",
            "solo se da el año, a propósito"
        ),
        "ICRC list": (
            "liste du CICR",
            "lista del CICR"
        ),
        "type of act not given": (
            "sorte d’acte non indiquée",
            "sin indicar el tipo de acto"
        ),
        "source does not tell the kind of act": (
            "la source n’indique pas la sorte d’acte",
            "la fuente no indica el tipo de acto"
        ),
        "date of ratification, the deposit with the African Union may be later": (
            "date de la ratification\u{00A0}; le dépôt auprès de l’Union africaine peut être postérieur",
            "fecha de la ratificación; el depósito ante la Unión Africana puede ser posterior"
        ),
        "Convention as amended by the 1953 Protocol": (
            "Convention telle que modifiée par le Protocole de 1953",
            "Convención modificada por el Protocolo de 1953"
        ),
        "ratification registered": (
            "ratification enregistrée",
            "ratificación registrada"
        ),
        "list does not tell ratification from acceptance or approval": (
            "la liste ne distingue pas ratification, acceptation et approbation",
            "la lista no distingue ratificación, aceptación y aprobación"
        ),
        "ratification, acceptance or approval": (
            "ratification, acceptation ou approbation",
            "ratificación, aceptación o aprobación"
        ),
        "Treaty of Lisbon in force": (
            "entrée en vigueur du traité de Lisbonne",
            "entrada en vigor del Tratado de Lisboa"
        ),
        "date of effect": (
            "date d’effet",
            "fecha de efecto"
        ),
        "several of these States are now bound by the revised Charter instead": (
            "plusieurs de ces États sont aujourd’hui liés par la Charte révisée",
            "varios de estos Estados están hoy obligados por la Carta revisada"
        ),
        "date of effect, one year after registration": (
            "date d’effet, un an après l’enregistrement",
            "fecha de efecto, un año después del registro"
        ),
        "date of effect, not of ratification": (
            "date d’effet, non de ratification",
            "fecha de efecto, no de ratificación"
        ),
        "day from this source, year agrees with the year-only source": (
            "jour donné par cette source\u{00A0}; l’année concorde avec celle qui ne donne que l’année",
            "día según esta fuente; el año coincide con la que solo da el año"
        ),
        "list incomplete after M": (
            "liste incomplète après la lettre M",
            "lista incompleta después de la letra M"
        ),
        "year agrees with world-politics-datalab": (
            "l’année concorde avec une autre source",
            "el año coincide con otra fuente"
        ),
        "ceased to be a party six months after exclusion from the Council of Europe": (
            "n’est plus partie six mois après son exclusion du Conseil de l’Europe",
            "dejó de ser parte seis meses después de su exclusión del Consejo de Europa"
        ),
        "not a notice by the State": (
            "sans notification de l’État",
            "sin notificación del Estado"
        ),
        "day of the release on the deposit": (
            "jour du communiqué sur le dépôt",
            "día del comunicado sobre el depósito"
        ),
        "year and fact sourced, day known": (
            "année et fait tirés d’une source, jour connu par ailleurs",
            "año y hecho según una fuente; día conocido por otra vía"
        ),
        "accession to the European Union": (
            "adhésion à l’Union européenne",
            "adhesión a la Unión Europea"
        ),
        "first State to ratify": (
            "premier État à ratifier",
            "primer Estado en ratificar"
        ),
        "notice of withdrawal to the Secretary-General": (
            "notification de retrait au Secrétaire général",
            "notificación de retiro al Secretario General"
        ),
        "left the European Union": (
            "a quitté l’Union européenne",
            "dejó la Unión Europea"
        ),
        "by the Soviet Union": (
            "par l’Union soviétique",
            "por la Unión Soviética"
        ),
    ]
}
