/// Names that the record of the law has in English only: branches, regions, bodies, depositaries.
///
/// Each takes the name as the record writes it, and gives it back where the catalogue does not have it.
extension Phrases {
    // By the record's own words, in French and Spanish; English is the record's.
    private func named(_ name: String, _ names: [String: (fr: String, es: String)]) -> String {
        guard let found = names[name] else { return name }
        return say(name, fr: found.fr, es: found.es)
    }

    /// `human rights`, `refugee law`: a branch of the law, written small.
    package func branch(_ name: String) -> String { named(name, Self.branches) }

    /// `Western Africa`, `Council of Europe`: a part of the world, or the organisation a treaty is open to.
    package func region(_ name: String) -> String { named(name, Self.regions) }

    /// Who decides, supervises or keeps a treaty: `HRC`, `UN Secretary-General`; several are parted by semicolons.
    package func body(_ name: String) -> String {
        if let found = Self.bodies[name] { return say(name, fr: found.fr, es: found.es) }
        let parts = name.split(separator: "; ").map { named(String($0), Self.bodies) }
        return parts.joined(separator: listSeparator)
    }

    private static let branches: [String: (fr: String, es: String)] = [
        "human rights": ("droits humains", "derechos humanos"),
        "migrant workers and labour": ("travailleurs migrants et travail", "trabajadores migrantes y trabajo"),
        "regional free movement": ("libre circulation régionale", "libre circulación regional"),
        "refugee law": ("droit des réfugiés", "derecho de los refugiados"),
        "migration governance": ("gouvernance des migrations", "gobernanza de las migraciones"),
        "trafficking and smuggling": ("traite et trafic illicite", "trata y tráfico ilícito"),
        "EU asylum and migration": (
            "asile et migration dans l’Union européenne",
            "asilo y migración en la Unión Europea"
        ),
        "maritime": ("droit de la mer", "derecho del mar"),
        "nationality and statelessness": ("nationalité et apatridie", "nacionalidad y apatridia"),
        "humanitarian": ("droit humanitaire", "derecho humanitario"),
        "consular and diplomatic": ("droit consulaire et diplomatique", "derecho consular y diplomático"),
        "general international law": ("droit international général", "derecho internacional general"),
        "internal displacement": ("déplacement interne", "desplazamiento interno"),
        "private international law": ("droit international privé", "derecho internacional privado"),
        "transnational crime": ("criminalité transnationale", "delincuencia transnacional"),
        "data protection": ("protection des données", "protección de datos"),
    ]

    private static let regions: [String: (fr: String, es: String)] = [
        // Parts of the world, as the United Nations call them (M49).
        "Antarctica": ("Antarctique", "Antártida"),
        "Australia and New Zealand": ("Australie et Nouvelle-Zélande", "Australia y Nueva Zelandia"),
        "Caribbean": ("Caraïbes", "Caribe"), "Central America": ("Amérique centrale", "América Central"),
        "Central Asia": ("Asie centrale", "Asia Central"), "Eastern Africa": ("Afrique orientale", "África Oriental"),
        "Eastern Asia": ("Asie orientale", "Asia Oriental"), "Eastern Europe": ("Europe orientale", "Europa Oriental"),
        "Melanesia": ("Mélanésie", "Melanesia"), "Micronesia": ("Micronésie", "Micronesia"),
        "Middle Africa": ("Afrique centrale", "África Central"),
        "Northern Africa": ("Afrique septentrionale", "África Septentrional"),
        "Northern America": ("Amérique septentrionale", "América Septentrional"),
        "Northern Europe": ("Europe septentrionale", "Europa Septentrional"),
        "Polynesia": ("Polynésie", "Polinesia"), "South America": ("Amérique du Sud", "América del Sur"),
        "South-eastern Asia": ("Asie du Sud-Est", "Asia Sudoriental"),
        "Southern Africa": ("Afrique australe", "África Meridional"),
        "Southern Asia": ("Asie méridionale", "Asia Meridional"),
        "Southern Europe": ("Europe méridionale", "Europa Meridional"),
        "Western Africa": ("Afrique occidentale", "África Occidental"),
        "Western Asia": ("Asie occidentale", "Asia Occidental"),
        "Western Europe": ("Europe occidentale", "Europa Occidental"),
        // Those to whom a treaty is open.
        "ASEAN": ("ASEAN", "ASEAN"), "Africa (OAU/AU)": ("Afrique (OUA/UA)", "África (OUA/UA)"),
        "Americas (OAS)": ("Amériques (OEA)", "Américas (OEA)"),
        "Andean Community": ("Communauté andine", "Comunidad Andina"),
        "Asia-Africa (AALCO)": ("Asie-Afrique (AALCO)", "Asia-África (AALCO)"), "CARICOM": ("CARICOM", "CARICOM"),
        "CIS": ("CEI", "CEI"), "COMESA": ("COMESA", "COMESA"),
        "Council of Europe": ("Conseil de l’Europe", "Consejo de Europa"), "ECOWAS": ("CEDEAO", "CEDEAO"),
        "East African Community": ("Communauté d’Afrique de l’Est", "Comunidad de África Oriental"),
        "European Union": ("Union européenne", "Unión Europea"), "IGAD": ("IGAD", "IGAD"),
        "Latin America": ("Amérique latine", "América Latina"),
        "Latin America and the Caribbean": ("Amérique latine et Caraïbes", "América Latina y el Caribe"),
        "League of Arab States": ("Ligue des États arabes", "Liga de los Estados Árabes"),
        "MERCOSUR and associated states": ("MERCOSUR et États associés", "MERCOSUR y Estados asociados"),
        "OECS": ("OECO", "OECO"), "SAARC": ("SAARC", "SAARC"), "SADC": ("SADC", "SADC"),
        "Schengen area": ("espace Schengen", "espacio Schengen"),
    ]

    private static let bodies: [String: (fr: String, es: String)] = [
        // Those that decide.
        "ACERWC": (
            "Comité africain sur les droits et le bien-être de l’enfant",
            "Comité Africano sobre los Derechos y el Bienestar del Niño"
        ),
        "ACHPR": (
            "Commission africaine des droits de l’homme et des peuples",
            "Comisión Africana de Derechos Humanos y de los Pueblos"
        ),
        "AfCtHPR": (
            "Cour africaine des droits de l’homme et des peuples",
            "Corte Africana de Derechos Humanos y de los Pueblos"
        ),
        "CAT": ("Comité contre la torture", "Comité contra la Tortura"),
        "CCJ": ("Cour de justice des Caraïbes", "Corte de Justicia del Caribe"),
        "CERD": (
            "Comité pour l’élimination de la discrimination raciale",
            "Comité para la Eliminación de la Discriminación Racial"
        ),
        "CJEU": ("Cour de justice de l’Union européenne", "Tribunal de Justicia de la Unión Europea"),
        "CRC": ("Comité des droits de l’enfant", "Comité de los Derechos del Niño"),
        "EACJ": ("Cour de justice de l’Afrique de l’Est", "Corte de Justicia de África Oriental"),
        "ECOWAS-CCJ": ("Cour de justice de la CEDEAO", "Tribunal de Justicia de la CEDEAO"),
        "ECSR": ("Comité européen des droits sociaux", "Comité Europeo de Derechos Sociales"),
        "ECtHR": ("Cour européenne des droits de l’homme", "Tribunal Europeo de Derechos Humanos"),
        "HRC": ("Comité des droits de l’homme", "Comité de Derechos Humanos"),
        "IACommHR": ("Commission interaméricaine des droits de l’homme", "Comisión Interamericana de Derechos Humanos"),
        "IACtHR": ("Cour interaméricaine des droits de l’homme", "Corte Interamericana de Derechos Humanos"),
        "ICJ": ("Cour internationale de Justice", "Corte Internacional de Justicia"),
        "PCIJ": ("Cour permanente de Justice internationale", "Corte Permanente de Justicia Internacional"),
        "National-AU-HCA": ("Haute Cour d’Australie", "Tribunal Superior de Australia"),
        "National-PG-SC": ("Cour suprême de Papouasie-Nouvelle-Guinée", "Tribunal Supremo de Papua Nueva Guinea"),
        "National-UK-UKHL": ("Chambre des lords du Royaume-Uni", "Cámara de los Lores del Reino Unido"),
        "National-UK-UKSC": ("Cour suprême du Royaume-Uni", "Tribunal Supremo del Reino Unido"),
        "National-US-SCOTUS": ("Cour suprême des États-Unis", "Tribunal Supremo de los Estados Unidos"),
        // Those that supervise.
        "AICHR": (
            "Commission intergouvernementale des droits de l’homme de l’ASEAN",
            "Comisión Intergubernamental de Derechos Humanos de la ASEAN"
        ),
        "ASEAN Committee on Migrant Workers": (
            "Comité de l’ASEAN sur les travailleurs migrants",
            "Comité de la ASEAN sobre los Trabajadores Migrantes"
        ),
        "African Commission on Human and Peoples' Rights": (
            "Commission africaine des droits de l’homme et des peuples",
            "Comisión Africana de Derechos Humanos y de los Pueblos"
        ),
        "African Committee of Experts on the Rights and Welfare of the Child": (
            "Comité africain d’experts sur les droits et le bien-être de l’enfant",
            "Comité Africano de Expertos sobre los Derechos y el Bienestar del Niño"
        ),
        "Arab Human Rights Committee": ("Comité arabe des droits de l’homme", "Comité Árabe de Derechos Humanos"),
        "CEACR": ("commission d’experts de l’OIT (CEACR)", "Comisión de Expertos de la OIT (CEACR)"),
        "Caribbean Court of Justice": ("Cour de justice des Caraïbes", "Corte de Justicia del Caribe"),
        "Committee against Torture (CAT)": ("Comité contre la torture (CAT)", "Comité contra la Tortura (CAT)"),
        "Committee of the Parties": ("Comité des Parties", "Comité de las Partes"),
        "Committee on Economic, Social and Cultural Rights (CESCR)": (
            "Comité des droits économiques, sociaux et culturels (CESCR)",
            "Comité de Derechos Económicos, Sociales y Culturales (CESCR)"
        ),
        "Committee on Enforced Disappearances (CED)": (
            "Comité des disparitions forcées (CED)",
            "Comité contra la Desaparición Forzada (CED)"
        ),
        "Committee on the Elimination of Discrimination against Women (CEDAW)": (
            "Comité pour l’élimination de la discrimination à l’égard des femmes (CEDAW)",
            "Comité para la Eliminación de la Discriminación contra la Mujer (CEDAW)"
        ),
        "Committee on the Elimination of Racial Discrimination (CERD)": (
            "Comité pour l’élimination de la discrimination raciale (CERD)",
            "Comité para la Eliminación de la Discriminación Racial (CERD)"
        ),
        "Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families (CMW)": (
            "Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille (CMW)",
            "Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares (CMW)"
        ),
        "Committee on the Rights of Persons with Disabilities (CRPD)": (
            "Comité des droits des personnes handicapées (CRPD)",
            "Comité sobre los Derechos de las Personas con Discapacidad (CRPD)"
        ),
        "Committee on the Rights of the Child (CRC)": (
            "Comité des droits de l’enfant (CRC)",
            "Comité de los Derechos del Niño (CRC)"
        ),
        "Conference of States Parties": ("Conférence des États parties", "Conferencia de los Estados Parte"),
        "Conference of the Parties to UNTOC": (
            "Conférence des Parties à la Convention contre la criminalité organisée",
            "Conferencia de las Partes en la Convención contra la Delincuencia Organizada"
        ),
        "Consultative Committee under the Convention": (
            "Comité consultatif de la Convention",
            "Comité consultivo del Convenio"
        ),
        "Court of Justice of the European Union": (
            "Cour de justice de l’Union européenne",
            "Tribunal de Justicia de la Unión Europea"
        ),
        "ECOWAS Court of Justice": ("Cour de justice de la CEDEAO", "Tribunal de Justicia de la CEDEAO"),
        "East African Court of Justice": (
            "Cour de justice de l’Afrique de l’Est",
            "Corte de Justicia de África Oriental"
        ),
        "European Commission": ("Commission européenne", "Comisión Europea"),
        "European Committee for the Prevention of Torture (CPT)": (
            "Comité européen pour la prévention de la torture (CPT)",
            "Comité Europeo para la Prevención de la Tortura (CPT)"
        ),
        "European Committee of Social Rights": (
            "Comité européen des droits sociaux",
            "Comité Europeo de Derechos Sociales"
        ),
        "European Court of Human Rights": (
            "Cour européenne des droits de l’homme",
            "Tribunal Europeo de Derechos Humanos"
        ),
        "Follow-up Mechanism (MESECVI)": ("Mécanisme de suivi (MESECVI)", "Mecanismo de Seguimiento (MESECVI)"),
        "GRETA": ("GRETA", "GRETA"), "GREVIO": ("GREVIO", "GREVIO"),
        "Global Refugee Forum": ("Forum mondial sur les réfugiés", "Foro Mundial sobre los Refugiados"),
        "High-level political forum on sustainable development": (
            "Forum politique de haut niveau pour le développement durable",
            "Foro político de alto nivel sobre el desarrollo sostenible"
        ),
        "Human Rights Committee (CCPR)": ("Comité des droits de l’homme (CCPR)", "Comité de Derechos Humanos (CCPR)"),
        "ILO Committee of Experts (CEACR)": (
            "Commission d’experts de l’OIT (CEACR)",
            "Comisión de Expertos de la OIT (CEACR)"
        ),
        "ILO Special Tripartite Committee": (
            "Commission tripartite spéciale de l’OIT",
            "Comité Tripartito Especial de la OIT"
        ),
        "Inter-American Commission and Inter-American Court of Human Rights": (
            "Commission et Cour interaméricaines des droits de l’homme",
            "Comisión y Corte Interamericanas de Derechos Humanos"
        ),
        "Inter-American Commission on Human Rights": (
            "Commission interaméricaine des droits de l’homme",
            "Comisión Interamericana de Derechos Humanos"
        ),
        "International Court of Justice": ("Cour internationale de Justice", "Corte Internacional de Justicia"),
        "International Criminal Court": ("Cour pénale internationale", "Corte Penal Internacional"),
        "International Migration Review Forum": (
            "Forum d’examen des migrations internationales",
            "Foro de Examen de la Migración Internacional"
        ),
        "Platform on Disaster Displacement": (
            "Plateforme sur les déplacements liés aux catastrophes",
            "Plataforma sobre el Desplazamiento por Desastres"
        ),
        "Special Rapporteur on the human rights of IDPs": (
            "Rapporteur spécial sur les droits humains des déplacés internes",
            "Relator Especial sobre los derechos humanos de los desplazados internos"
        ),
        "Subcommittee on Prevention of Torture (SPT)": (
            "Sous-Comité pour la prévention de la torture (SPT)",
            "Subcomité para la Prevención de la Tortura (SPT)"
        ),
        "UNHCR (supervision, art. 35)": ("HCR (surveillance, art. 35)", "ACNUR (supervisión, art. 35)"),
        "UNHCR (supervision, art. II)": ("HCR (surveillance, art. II)", "ACNUR (supervisión, art. II)"),
        // Those that keep treaties.
        "Chairperson of the AU Commission": (
            "Présidence de la Commission de l’UA",
            "Presidencia de la Comisión de la UA"
        ),
        "Director-General of UNESCO": ("Direction générale de l’UNESCO", "Dirección General de la UNESCO"),
        "Director-General of the International Labour Office": (
            "Direction générale du Bureau international du Travail",
            "Dirección General de la Oficina Internacional del Trabajo"
        ),
        "Director-General of the WTO": ("Direction générale de l’OMC", "Dirección General de la OMC"),
        "ECOWAS Executive Secretariat (now Commission)": (
            "Secrétariat exécutif de la CEDEAO (aujourd’hui Commission)",
            "Secretaría Ejecutiva de la CEDEAO (hoy Comisión)"
        ),
        "Executive Secretary of SADC": ("Secrétariat exécutif de la SADC", "Secretaría Ejecutiva de la SADC"),
        "General Secretariat of the OAS": ("Secrétariat général de l’OEA", "Secretaría General de la OEA"),
        "Government of Ireland": ("Gouvernement de l’Irlande", "Gobierno de Irlanda"),
        "Government of Italy": ("Gouvernement de l’Italie", "Gobierno de Italia"),
        "Government of Luxembourg": ("Gouvernement du Luxembourg", "Gobierno de Luxemburgo"),
        "Government of Paraguay": ("Gouvernement du Paraguay", "Gobierno del Paraguay"),
        "Government of the Netherlands": ("Gouvernement des Pays-Bas", "Gobierno de los Países Bajos"),
        "Government of the United States of America": (
            "Gouvernement des États-Unis d’Amérique",
            "Gobierno de los Estados Unidos de América"
        ),
        "Ministry of Foreign Affairs of the Netherlands": (
            "Ministère des affaires étrangères des Pays-Bas",
            "Ministerio de Asuntos Exteriores de los Países Bajos"
        ),
        "Secretary General of COMESA": ("Secrétariat général du COMESA", "Secretaría General del COMESA"),
        "Secretary General of the Council of Europe": (
            "Secrétariat général du Conseil de l’Europe",
            "Secretaría General del Consejo de Europa"
        ),
        "Secretary General of the EAC": ("Secrétariat général de la CAE", "Secretaría General de la CAO"),
        "Secretary-General of ASEAN": ("Secrétariat général de l’ASEAN", "Secretaría General de la ASEAN"),
        "Secretary-General of CARICOM": ("Secrétariat général de la CARICOM", "Secretaría General de la CARICOM"),
        "Secretary-General of IMO": ("Secrétariat général de l’OMI", "Secretaría General de la OMI"),
        "Secretary-General of SAARC": ("Secrétariat général de la SAARC", "Secretaría General de la SAARC"),
        "Secretary-General of the League of Arab States": (
            "Secrétariat général de la Ligue des États arabes",
            "Secretaría General de la Liga de los Estados Árabes"
        ),
        "Swiss Federal Council": ("Conseil fédéral suisse", "Consejo Federal Suizo"),
        "UN Secretary-General": ("Secrétariat général de l’ONU", "Secretaría General de las Naciones Unidas"),
    ]
}
