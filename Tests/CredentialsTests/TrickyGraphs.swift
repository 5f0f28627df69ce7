/// Small graphs that need care, with their canonical text as pyld 3.3.0 (an independent implementation, URDNA2015) gives it.
///
/// pyld 3.3.0 lists a quad twice under a node that stands in it twice, against section 4.4.3, step 2.1 (“a reference to the
/// quad … for each blank node”) and other implementations; for the two graphs with such a quad that was mended first.
enum TrickyGraphs {
    static let rows: [(name: String, graph: String, canonical: String)] = [
        (
            "cycle of three",
            #"""
            _:a <urn:p> _:b .
            _:b <urn:p> _:c .
            _:c <urn:p> _:a .

            """#,
            #"""
            _:c14n0 <urn:p> _:c14n2 .
            _:c14n1 <urn:p> _:c14n0 .
            _:c14n2 <urn:p> _:c14n1 .

            """#
        ),
        (
            "two cycles of three",
            #"""
            _:a <urn:p> _:b .
            _:b <urn:p> _:c .
            _:c <urn:p> _:a .
            _:d <urn:p> _:e .
            _:e <urn:p> _:f .
            _:f <urn:p> _:d .

            """#,
            #"""
            _:c14n0 <urn:p> _:c14n2 .
            _:c14n1 <urn:p> _:c14n0 .
            _:c14n2 <urn:p> _:c14n1 .
            _:c14n3 <urn:p> _:c14n5 .
            _:c14n4 <urn:p> _:c14n3 .
            _:c14n5 <urn:p> _:c14n4 .

            """#
        ),
        (
            "cycle of six",
            #"""
            _:a <urn:p> _:b .
            _:b <urn:p> _:c .
            _:c <urn:p> _:d .
            _:d <urn:p> _:e .
            _:e <urn:p> _:f .
            _:f <urn:p> _:a .

            """#,
            #"""
            _:c14n0 <urn:p> _:c14n5 .
            _:c14n1 <urn:p> _:c14n0 .
            _:c14n2 <urn:p> _:c14n1 .
            _:c14n3 <urn:p> _:c14n2 .
            _:c14n4 <urn:p> _:c14n3 .
            _:c14n5 <urn:p> _:c14n4 .

            """#
        ),
        (
            "cycle beside a chain",
            #"""
            _:a <urn:p> _:b .
            _:b <urn:p> _:c .
            _:c <urn:p> _:a .
            _:d <urn:p> _:e .
            _:e <urn:p> _:f .
            _:f <urn:q> "end" .

            """#,
            #"""
            _:c14n0 <urn:p> _:c14n2 .
            _:c14n1 <urn:q> "end" .
            _:c14n2 <urn:p> _:c14n1 .
            _:c14n3 <urn:p> _:c14n5 .
            _:c14n4 <urn:p> _:c14n3 .
            _:c14n5 <urn:p> _:c14n4 .

            """#
        ),
        (
            "both directions",
            #"""
            _:a <urn:p> _:b .
            _:b <urn:p> _:a .
            _:b <urn:p> _:c .
            _:c <urn:p> _:b .
            _:c <urn:p> _:a .
            _:a <urn:p> _:c .

            """#,
            #"""
            _:c14n0 <urn:p> _:c14n1 .
            _:c14n0 <urn:p> _:c14n2 .
            _:c14n1 <urn:p> _:c14n0 .
            _:c14n1 <urn:p> _:c14n2 .
            _:c14n2 <urn:p> _:c14n0 .
            _:c14n2 <urn:p> _:c14n1 .

            """#
        ),
        (
            "two predicates",
            #"""
            _:a <urn:p> _:b .
            _:b <urn:p> _:c .
            _:c <urn:p> _:d .
            _:d <urn:p> _:a .
            _:a <urn:q> _:c .
            _:b <urn:q> _:d .

            """#,
            #"""
            _:c14n0 <urn:p> _:c14n3 .
            _:c14n0 <urn:q> _:c14n2 .
            _:c14n1 <urn:p> _:c14n0 .
            _:c14n2 <urn:p> _:c14n1 .
            _:c14n3 <urn:p> _:c14n2 .
            _:c14n3 <urn:q> _:c14n1 .

            """#
        ),
        (
            "cube",
            #"""
            _:n0 <urn:p> _:n1 .
            _:n0 <urn:p> _:n2 .
            _:n0 <urn:p> _:n4 .
            _:n1 <urn:p> _:n0 .
            _:n1 <urn:p> _:n3 .
            _:n1 <urn:p> _:n5 .
            _:n2 <urn:p> _:n3 .
            _:n2 <urn:p> _:n0 .
            _:n2 <urn:p> _:n6 .
            _:n3 <urn:p> _:n2 .
            _:n3 <urn:p> _:n1 .
            _:n3 <urn:p> _:n7 .
            _:n4 <urn:p> _:n5 .
            _:n4 <urn:p> _:n6 .
            _:n4 <urn:p> _:n0 .
            _:n5 <urn:p> _:n4 .
            _:n5 <urn:p> _:n7 .
            _:n5 <urn:p> _:n1 .
            _:n6 <urn:p> _:n7 .
            _:n6 <urn:p> _:n4 .
            _:n6 <urn:p> _:n2 .
            _:n7 <urn:p> _:n6 .
            _:n7 <urn:p> _:n5 .
            _:n7 <urn:p> _:n3 .

            """#,
            #"""
            _:c14n0 <urn:p> _:c14n1 .
            _:c14n0 <urn:p> _:c14n2 .
            _:c14n0 <urn:p> _:c14n3 .
            _:c14n1 <urn:p> _:c14n0 .
            _:c14n1 <urn:p> _:c14n4 .
            _:c14n1 <urn:p> _:c14n5 .
            _:c14n2 <urn:p> _:c14n0 .
            _:c14n2 <urn:p> _:c14n4 .
            _:c14n2 <urn:p> _:c14n7 .
            _:c14n3 <urn:p> _:c14n0 .
            _:c14n3 <urn:p> _:c14n5 .
            _:c14n3 <urn:p> _:c14n7 .
            _:c14n4 <urn:p> _:c14n1 .
            _:c14n4 <urn:p> _:c14n2 .
            _:c14n4 <urn:p> _:c14n6 .
            _:c14n5 <urn:p> _:c14n1 .
            _:c14n5 <urn:p> _:c14n3 .
            _:c14n5 <urn:p> _:c14n6 .
            _:c14n6 <urn:p> _:c14n4 .
            _:c14n6 <urn:p> _:c14n5 .
            _:c14n6 <urn:p> _:c14n7 .
            _:c14n7 <urn:p> _:c14n2 .
            _:c14n7 <urn:p> _:c14n3 .
            _:c14n7 <urn:p> _:c14n6 .

            """#
        ),
        (
            "blank graph names",
            #"""
            _:a <urn:p> _:b _:g .
            _:b <urn:p> _:a _:h .
            _:g <urn:q> "x" .
            _:h <urn:q> "x" .

            """#,
            #"""
            _:c14n0 <urn:p> _:c14n1 _:c14n2 .
            _:c14n1 <urn:p> _:c14n0 _:c14n3 .
            _:c14n2 <urn:q> "x" .
            _:c14n3 <urn:q> "x" .

            """#
        ),
        (
            "same statement in two graphs",
            #"""
            _:a <urn:p> _:b <urn:g1> .
            _:a <urn:p> _:b <urn:g2> .
            _:b <urn:p> _:a <urn:g1> .

            """#,
            #"""
            _:c14n0 <urn:p> _:c14n1 <urn:g1> .
            _:c14n1 <urn:p> _:c14n0 <urn:g1> .
            _:c14n1 <urn:p> _:c14n0 <urn:g2> .

            """#
        ),
        (
            "graph named by its own subject",
            #"""
            _:a <urn:p> "v" _:a .
            _:b <urn:p> "v" _:b .
            _:a <urn:q> _:b .

            """#,
            #"""
            _:c14n0 <urn:p> "v" _:c14n0 .
            _:c14n0 <urn:q> _:c14n1 .
            _:c14n1 <urn:p> "v" _:c14n1 .

            """#
        ),
        (
            "twins with different ends",
            #"""
            _:a <urn:p> _:c .
            _:b <urn:p> _:d .
            _:c <urn:q> _:e .
            _:d <urn:q> _:f .
            _:e <urn:r> "1" .
            _:f <urn:r> "2" .

            """#,
            #"""
            _:c14n0 <urn:r> "2" .
            _:c14n1 <urn:r> "1" .
            _:c14n2 <urn:q> _:c14n0 .
            _:c14n3 <urn:p> _:c14n2 .
            _:c14n4 <urn:q> _:c14n1 .
            _:c14n5 <urn:p> _:c14n4 .

            """#
        ),
        (
            "pointing at itself",
            #"""
            _:a <urn:p> _:a .
            _:b <urn:p> _:b .
            _:a <urn:q> _:b .

            """#,
            #"""
            _:c14n0 <urn:p> _:c14n0 .
            _:c14n1 <urn:p> _:c14n1 .
            _:c14n1 <urn:q> _:c14n0 .

            """#
        ),
        (
            "repeated statement",
            #"""
            _:a <urn:p> "x" .
            _:a <urn:p> "x" .
            _:b <urn:p> "x" .

            """#,
            #"""
            _:c14n0 <urn:p> "x" .
            _:c14n1 <urn:p> "x" .

            """#
        ),
        (
            "texts to escape",
            #"""
            _:a <urn:p> "a\"b\\c\nd\te" .
            _:b <urn:p> "é😀"@fr .
            _:b <urn:p> "1"^^<urn:t> .

            """#,
            #"""
            _:c14n0 <urn:p> "1"^^<urn:t> .
            _:c14n0 <urn:p> "é😀"@fr .
            _:c14n1 <urn:p> "a\"b\\c\nd\te" .

            """#
        ),
    ]
}
