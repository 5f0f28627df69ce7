import ContentFiles
import Foundation
import MigrationLaw

/// A folder with the smallest law that has no fault, of which a test changes one thing.
struct SampleLaw {
    static let instruments = "Instruments/instruments.csv"
    static let coverage = "Instruments/coverage.csv"
    static let states = "Instruments/states.csv"
    static let provisions = "Instruments/provisions.csv"
    static let decisions = "Instruments/decisions.csv"
    static let actions = "Instruments/treaty-actions.csv"
    static let undated = "Instruments/undated-status.csv"
    static let nonState = "Instruments/non-state-actions.csv"
    static let rules = "Instruments/entry-into-force.csv"
    static let tiles = "Instruments/tiles.csv"
    static let conflicts = "Instruments/conflicts.csv"

    private static let files = [
        instruments: """
        id,title_en,title_fr,title_es,type,branch,scope,adopted_date,adopted_place,in_force_date,depositary,\
        unts_volume,unts_registration,untc_ref,other_number,monitoring_body,url,binding,note,confidence,source,as_of
        iccpr,Covenant,,,convention,human rights,universal,1966-12-16,New York,1976-03-23,,,,,,,,yes,,known,test,2026
        icrmw,Convention,,,convention,migrant workers,universal,1990-12-18,New York,2003-07-01,,,,,,,,yes,,known,test,2026

        """,
        coverage: """
        instrument_id,coverage,as_of,status_under,note,source
        iccpr,complete,2022-06-13,,,test
        icrmw,partial,,,one missing,test

        """,
        states: """
        iso3,iso2,m49_numeric,name_en,name_en_iso,name_fr,name_es,un_member,un_observer,own_status,\
        un_regional_group,un_subregion,continent,organisations,note,source,as_of
        KEN,KE,404,Kenya,Kenya,Kenya,Kenia,yes,,yes,Africa,Eastern Africa,Africa,AU;EAC,,test,2026
        TUR,TR,792,Türkiye,Türkiye,Turquie,Turquía,yes,,yes,WEOG,Western Asia,Asia,,,test,2026

        """,
        provisions: """
        provision_id,instrument_id,article,topics,holder,summary,binding,note,source,as_of
        iccpr:9-1,iccpr,9(1),liberty,all-persons,No arbitrary detention.,yes,,test,2026

        """,
        decisions: """
        decision_id,body,level,case_name,number,date,references,topics,holding,binding_on_parties,official_id,\
        official_url,source,as_of
        hrc-1,HRC,universal,"A, B and ""C"" v D",1/1978,1981-04,iccpr:9-1;iccpr:3;custom;pg-constitution:42,,Held.,no,,,test,2026

        """,
        actions: """
        instrument_id,iso3,action,date,source,as_of,confidence,note
        iccpr,KEN,accession,1972-05-01,test,2014-07-10,sourced,
        iccpr,TUR,signature,2000-08-15,test,2014-07-10,sourced,
        iccpr,TUR,ratification,2003-09-23,test,2014-07-10,sourced,

        """,
        undated: """
        instrument_id,iso3,status,source,as_of,confidence,note
        icrmw,TUR,party,test,2013-11,sourced,

        """,
        nonState: """
        instrument_id,participant,action,date,source,as_of,note
        icrmw,European Union,approval,2010-12-23,test,2015-03-14,

        """,
        rules: """
        instrument_id,article,initial,later_delay,counted_from,denunciation_article,denunciation_delay,source,as_of,\
        confidence
        iccpr,49(2),three months after the 35th deposit,months:3,deposit,,,test,2026,known

        """,
        tiles: """
        iso3,column,row,source,as_of
        KEN,17,14,test,2017

        """,
        conflicts: """
        instrument_id,party,what,value_a,source_a,value_b,source_b,resolution,source,as_of
        iccpr,KEN,year,1972,a,1971,b,a kept,test,2026

        """,
    ]

    private var files = SampleLaw.files

    /// Puts one text for another in a file.
    mutating func replace(_ old: String, with new: String, in file: String) {
        files[file] = files[file]?.replacingOccurrences(of: old, with: new)
    }

    /// Adds a line at the end of a file.
    mutating func add(_ line: String, to file: String) {
        files[file, default: ""] += line + "\n"
    }

    /// Takes a file away.
    mutating func remove(_ file: String) {
        files[file] = nil
    }

    /// The same with more files.
    func adding(_ more: [String: String]) -> SampleLaw {
        var copy = self
        copy.files.merge(more) { $1 }
        return copy
    }

    /// Writes the folder, reads it, and removes it.
    func read() throws -> (law: Law, faults: [Fault]) {
        let (law, faults, _) = try readWithNotes()
        return (law, faults)
    }

    /// As ``read()``, with the translations that are behind.
    func readWithNotes() throws -> (law: Law, faults: [Fault], notes: [TranslationNote]) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "law-\(UUID().uuidString)")
        defer {
            do {
                try FileManager.default.removeItem(at: folder)
            } catch {
                // A folder left behind in the temporary directory harms no test.
            }
        }
        try FileManager.default.createDirectory(
            at: folder.appending(path: "Instruments"), withIntermediateDirectories: true)
        for (path, text) in files { try Data(text.utf8).write(to: folder.appending(path: path)) }
        return LawFiles.readWithNotes(folder.path(percentEncoded: false))
    }
}
