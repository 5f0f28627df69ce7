# IML Campus. `make serve` and `make test` are all that a fresh Debian 12 with Swift 6.3, git and make needs.
SHELL := /bin/bash
PORT ?= 8080
PREFIX ?= /usr/local
PROGRAM := .build/release/iml
SOURCES := Package.swift $(shell find Sources -type f)
CONTENT := Instruments Courses Assessments
MANUAL := $(DESTDIR)$(PREFIX)/share/man
COMPLETIONS := $(addprefix $(DESTDIR)$(PREFIX)/share/,bash-completion/completions zsh/site-functions fish/vendor_completions.d)

.PHONY: serve test bench install packages check format lint browser terminal api faults fuzz sanitize interoperability clean

serve: packages $(PROGRAM)
	@ln -sfn $(PROGRAM) iml
	@exec ./iml serve --listen 127.0.0.1:$(PORT)

# Optimised, with Swift's own libraries inside; made anew when a source is newer.
$(PROGRAM): $(SOURCES) | packages
	@echo "Building the program; the first time takes a few minutes."
	swift build -c release --product iml --static-swift-stdlib
	@touch $(PROGRAM)

test: packages
	swift test

install: packages $(PROGRAM)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/iml
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/iml
	cp -R $(CONTENT) $(DESTDIR)$(PREFIX)/share/iml/
	install -d $(MANUAL)/man1 $(MANUAL)/fr/man1 $(MANUAL)/es/man1 $(COMPLETIONS)
	$(PROGRAM) --lang en manual > $(MANUAL)/man1/iml.1
	$(PROGRAM) --lang fr manual > $(MANUAL)/fr/man1/iml.1
	$(PROGRAM) --lang es manual > $(MANUAL)/es/man1/iml.1
	$(PROGRAM) completion bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/iml
	$(PROGRAM) completion zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_iml
	$(PROGRAM) completion fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/iml.fish

# Debian's libraries; says what to do where it cannot install them itself.
packages:
	@Scripts/packages libraries

check: packages $(PROGRAM)
	$(PROGRAM) check

format:
	swift format -i -r Package.swift Sources Tests

lint:
	swift format lint --strict -r Package.swift Sources Tests

# Needs Debian's Chromium and a few Python packages, which it installs.
browser: packages $(PROGRAM)
	@Scripts/packages browser
	Tests/browser/run $(PROGRAM)

# Needs tmux, the shells that complete, and readers of manual pages, which it installs.
terminal: packages $(PROGRAM)
	@Scripts/packages terminal
	Tests/terminal/run $(PROGRAM)

# Holds the API against its own document with schemathesis, for which it installs a few Python packages.
api: packages $(PROGRAM)
	@Scripts/packages python
	Tests/api/run $(PROGRAM)

# Kills a server under load, many times more with ROUNDS=300; fills its disk, restores its backups.
ROUNDS ?= 30
faults: packages $(PROGRAM)
	Tests/faults/run $(PROGRAM) --rounds $(ROUNDS)

# Verifies our certificates with programs that share no line with ours.
interoperability: packages
	Tests/interoperability/run

# Ratios against limits measured in the same run; writes bench.json. BENCH="lesson answer" runs only those.
bench: packages $(PROGRAM)
	@Scripts/packages bench
	swift build -c release --product Limits --static-swift-stdlib
	Tests/bench/run $(PROGRAM) .build/release/Limits $(BENCH)

# Feeds every parser of outside bytes with what libFuzzer thinks of: FUZZ_SECONDS for each, 60 unless said otherwise.
fuzz: packages
	Tests/fuzz/run

# What has threads and C of its own, server, database and JSON, under the address sanitizer.
sanitize: packages
	Tests/sanitize/run

clean:
	rm -rf .build iml
