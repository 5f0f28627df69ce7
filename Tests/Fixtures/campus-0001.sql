-- A campus made by the first program, whose last migration is 0001: its database dumped as SQL by Python's iterdump, its
-- issuer's public key beside it in campus-0001.did.json. Amina has the certificate, Khaled is in the middle of a practice
-- quiz (three answers stored, one of them checked), Chipo is only enrolled; version 1 of the course has RM1 alone.
BEGIN TRANSACTION;
CREATE TABLE activity_submission (
    enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
    activity_id TEXT NOT NULL,
    first_at BIGINT NOT NULL,
    submitted_at BIGINT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (enrolment_id, activity_id)
);
INSERT INTO "activity_submission" VALUES('01m89341kgdf5665t6frw1e358','RM1.A1',1795601598082,1795601598082,'{"iccpr/arvena":"bound","why-arvena":"It ratified."}');
INSERT INTO "activity_submission" VALUES('01m89341phzfvze5wtwnmb2t3s','RM1.A1',1795601598163,1795601598163,'{"iccpr/arvena":"bound"}');
CREATE TABLE answer (
    attempt_id TEXT NOT NULL REFERENCES attempt (id),
    slot INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    answer TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    checked_at BIGINT,
    PRIMARY KEY (attempt_id, slot)
);
INSERT INTO "answer" VALUES('01m89341m4vdnvp775xwbr6fqe',1,1,'choice 04124ff3',1795601598085,NULL);
INSERT INTO "answer" VALUES('01m89341m4vdnvp775xwbr6fqe',2,1,'choice 6f748bd6',1795601598086,NULL);
INSERT INTO "answer" VALUES('01m89341m4vdnvp775xwbr6fqe',3,1,'choice 628d4005',1795601598087,NULL);
INSERT INTO "answer" VALUES('01m89341m4vdnvp775xwbr6fqe',4,1,'choice b0e54e26',1795601598088,NULL);
INSERT INTO "answer" VALUES('01m89341m4vdnvp775xwbr6fqe',5,1,'choice 97988c03',1795601598089,NULL);
INSERT INTO "answer" VALUES('01m89341m4vdnvp775xwbr6fqe',6,1,'choice 9314b1bf',1795601598090,NULL);
INSERT INTO "answer" VALUES('01m89341m4vdnvp775xwbr6fqe',7,1,'choice f0d32997',1795601598091,NULL);
INSERT INTO "answer" VALUES('01m89341m4vdnvp775xwbr6fqe',8,1,'choice 0016ca77',1795601598092,NULL);
INSERT INTO "answer" VALUES('01m89341mecmt4g9etf12mw5mc',1,1,'choice 007336ff',1795601598095,NULL);
INSERT INTO "answer" VALUES('01m89341mecmt4g9etf12mw5mc',2,1,'choice 5183f92e',1795601598096,NULL);
INSERT INTO "answer" VALUES('01m89341mecmt4g9etf12mw5mc',3,1,'choice 811cb543',1795601598097,NULL);
INSERT INTO "answer" VALUES('01m89341mecmt4g9etf12mw5mc',4,1,'choice fd70f223',1795601598098,NULL);
INSERT INTO "answer" VALUES('01m89341mecmt4g9etf12mw5mc',5,1,'choice 044e7dbd',1795601598099,NULL);
INSERT INTO "answer" VALUES('01m89341pmwt7tk05vqjm520d7',1,1,'choice 0853d7af',1795601598165,1795601598168);
INSERT INTO "answer" VALUES('01m89341pmwt7tk05vqjm520d7',2,1,'choice 628d4005',1795601598166,NULL);
INSERT INTO "answer" VALUES('01m89341pmwt7tk05vqjm520d7',3,1,'choice 790c2bf8',1795601598167,NULL);
CREATE TABLE attempt (
    id TEXT PRIMARY KEY,
    enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
    assessment_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    bundle TEXT NOT NULL REFERENCES course_bundle (digest),
    form TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    deadline BIGINT,
    ended_at BIGINT,
    points INTEGER,
    points_over INTEGER,
    maximum INTEGER,
    passed INTEGER,
    voided INTEGER NOT NULL,
    on_behalf INTEGER NOT NULL,
    UNIQUE (enrolment_id, assessment_id, number)
);
INSERT INTO "attempt" VALUES('01m89341m4vdnvp775xwbr6fqe','01m89341kgdf5665t6frw1e358','RM1.quiz',1,'b11f46c551065e9ed3eab99b5cfc7b4b4fd2dbcb4bc721961f44565fd7d7d571','1 RM1-01.q02 04124d3e 04124ff3 0411b244 04125fa1
2 RM1-02.q02 6f74b605 6f748c9b 6f748bd6 6f74b6b0
3 RM1-02.q01 628dc1ef 628d4005 628dc21a 628d40b0
4 RM1-03.q01 b0e54e26 b0e5300f b0e532e9 b0e55480
5 RM1-03.q03 97988c03 97989075 97988cf6 9798b550
6 RM1-04.q03 9314b325 931494c0 9314b0f2 9314b1bf
7 RM1-04.q02 f0d33c18 f0d33a31 f0d33dfe f0d32997
8 RM1-05.q02 0016f7c2 0016cab8 0016ca77 0016cfed',1795601598084,NULL,1795601598093,8,1,8,NULL,0,0);
INSERT INTO "attempt" VALUES('01m89341mecmt4g9etf12mw5mc','01m89341kgdf5665t6frw1e358','rights-of-migrants.final',1,'b11f46c551065e9ed3eab99b5cfc7b4b4fd2dbcb4bc721961f44565fd7d7d571','1 RM1-01.q03 007336ff 007333b0 00733359 00733cd6
2 RM1-02.q05 5183fef3 5183f92e 5183eea1 5183fa44
3 RM1-03.q05 811cb543 811ca9ac 811ca8c2 811ca9b5
4 RM1-04.q05 fd70f223 fd70d1a2 fd70d189 fd70f5f0
5 RM1-05.q03 044e823c 044e8592 044e7dbd 044e818b',1795601598094,1795602198094,1795601598100,5,1,5,1,0,0);
INSERT INTO "attempt" VALUES('01m89341pmwt7tk05vqjm520d7','01m89341phzfvze5wtwnmb2t3s','RM1.quiz',1,'b11f46c551065e9ed3eab99b5cfc7b4b4fd2dbcb4bc721961f44565fd7d7d571','1 RM1-01.q01 0853d7af 0853d0da 0853d009 0853d52c
2 RM1-02.q01 628d4005 628dc1ef 628d40b0 628dc21a
3 RM1-02.q03 790c2bf8 790c5b91 790c33e3 790c5962
4 RM1-03.q04 8bf01b89 8bf0147c 8bf01e13 8bf01ec6
5 RM1-03.q02 6559304c 6559313f 6559d255 655932d6
6 RM1-04.q03 9314b0f2 9314b325 9314b1bf 931494c0
7 RM1-04.q02 f0d33dfe f0d32997 f0d33a31 f0d33c18
8 RM1-05.q02 0016f7c2 0016cfed 0016ca77 0016cab8',1795601598164,NULL,NULL,NULL,NULL,NULL,NULL,0,0);
CREATE TABLE certificate (
    id TEXT PRIMARY KEY,
    person_id TEXT REFERENCES person (id),
    enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
    course_id TEXT NOT NULL,
    course_title TEXT NOT NULL,
    course_version INTEGER NOT NULL,
    modules TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    name TEXT,
    completed_at BIGINT NOT NULL,
    issued_at BIGINT NOT NULL,
    issuer TEXT NOT NULL,
    is_test INTEGER NOT NULL,
    revoked_at BIGINT,
    revoked_because TEXT,
    status_list INTEGER NOT NULL,
    status_index INTEGER NOT NULL,
    credential TEXT NOT NULL,
    UNIQUE (enrolment_id, course_version),
    UNIQUE (status_list, status_index)
);
INSERT INTO "certificate" VALUES('d2da2615-15df-4497-9840-76d0577b147a','01m89341grn60tw6yjte24b2tg','01m89341kgdf5665t6frw1e358','rights-of-migrants','Rights of migrants: sources and sovereignty',1,'RM1 Sources and sovereignty',75,'Amina Odhiambo',1795601598000,1795601598000,'IML Campus',1,NULL,NULL,1,36708,'{"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json","https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"],"id":"urn:uuid:d2da2615-15df-4497-9840-76d0577b147a","type":["VerifiableCredential","OpenBadgeCredential"],"name":"TEST: Rights of migrants: sources and sovereignty (certificate of completion)","issuer":{"id":"did:web:localhost%3A18555","type":["Profile"],"name":"IML Campus","url":"http://localhost:18555/"},"validFrom":"2026-11-25T10:13:18Z","awardedDate":"2026-11-25T10:13:18Z","credentialSubject":{"type":["AchievementSubject"],"id":"urn:uuid:fed5c663-c053-4dc1-b076-0352817453a1","identifier":[{"type":"IdentityObject","hashed":false,"identityType":"name","identityHash":"Amina Odhiambo"}],"achievement":{"id":"http://localhost:18555/a/rights-of-migrants/v1","type":["Achievement"],"achievementType":"CertificateOfCompletion","name":"TEST: Rights of migrants: sources and sovereignty","description":"TEST: this campus has no public address yet, so this proves nothing. Find the rule that protects a person who crosses a border: where it stands, whether it binds, and which States it binds on which day. Sessions: RM1 Sources and sovereignty. Contact time: 1 h 15 min.","criteria":{"narrative":"Every lesson read to its end, every activity sent, every session quiz tried, the final passed."}},"creditsEarned":1.25,"activityStartDate":"2026-11-25","activityEndDate":"2026-11-25"},"credentialSchema":[{"id":"https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json","type":"1EdTechJsonSchemaValidator2019"}],"credentialStatus":{"id":"http://localhost:18555/status/r/1#36708","type":"BitstringStatusListEntry","statusPurpose":"revocation","statusListIndex":"36708","statusListCredential":"http://localhost:18555/status/r/1"},"proof":{"type":"DataIntegrityProof","cryptosuite":"eddsa-rdfc-2022","created":"2026-11-25T10:13:18Z","verificationMethod":"did:web:localhost%3A18555#ed-2026a","proofPurpose":"assertionMethod","proofValue":"z4wfBhwio1Svxieoqy2ehQyc8H1NLT2k9AByX7uu4u7HPjtNck8LwiYaJibFtHbUqEe32L87w4p5Znx1XhSjL8qBu"}}');
CREATE TABLE course_bundle (
    digest TEXT PRIMARY KEY,
    content TEXT NOT NULL
);
INSERT INTO "course_bundle" VALUES('b11f46c551065e9ed3eab99b5cfc7b4b4fd2dbcb4bc721961f44565fd7d7d571','iml-course-bundle/1
rights-of-migrants
20 46274
Assessments/RM1.yamlmodule: RM1
items:
  - id: RM1-01.q01
    objective: RM1-01
    level: U
    use: practice
    type: single
    region: universal
    stem: >-
      Yaw Mensah starts work in the migration unit of Estoria. He asks a colleague where international migration law
      can be found and what it deals with. Which answer describes the field best?
    options:
      - text: Rules from several branches of international law on people who cross borders and on the States concerned
        correct: true
        why: >-
          The field is a map of rules from human rights, labour, refugee, humanitarian, criminal, consular,
          nationality and sea law. Article 13 of the Universal Declaration is a starting point that does not bind in
          itself; article 36 of the consular convention is a treaty rule.
      - text: One United Nations convention that brings together the rights of people who cross borders and binds its parties
        why: >-
          No single convention contains the field. The convention on migrant workers covers migrant workers and their
          families. Its article 3 leaves out several groups, for example refugees, unless national law or another
          treaty includes them.
      - text: The laws of each State on visas, residence permits and return, read together with the practice of its courts
        why: >-
          These are national law and apply inside one State. International law sets limits to them: under article 27
          of the Vienna Convention on the Law of Treaties they are no excuse for a treaty that is not performed.
      - text: The Global Compact for Migration, which gathers the earlier rules and gives them binding force for UN members
        why: >-
          The Compact is a cooperative framework, and its paragraph 7 says that it is not legally binding. It refers
          to existing treaties, but it gives them neither new force nor new parties.
    cites: [udhr:13, vccr:36, icrmw:3, vclt:27, gcm-2018:para-7]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-01.q02
    objective: RM1-01
    level: U
    use: practice
    type: single
    region: universal
    stem: >-
      Carmen Ibarra, a national of Belmark, is arrested in Dunmor on suspicion of fraud. She wants Belmark’s officials
      in Dunmor to learn of her arrest and to visit her in prison. Neither State is a party to the convention on
      migrant workers. To which branch does the general treaty rule on this contact belong?
    options:
      - text: Human rights law
        why: >-
          Human rights law protects her too, for example against arbitrary arrest under article 9(1) of the
          International Covenant on Civil and Political Rights, if Dunmor is a party. The Covenant has no rule on
          contact with officials of her State.
      - text: Consular law
        correct: true
        why: >-
          Article 36 of the Vienna Convention on Consular Relations is the general rule on this contact: information,
          visits and help with legal representation. It gives rights to detained foreigners and to consular officers,
          and binds the parties.
      - text: Criminal law
        why: >-
          The suspected fraud is a matter for criminal law, but this confuses why she is held with who may contact
          her. Article 3 of the convention on organised crime, for example, covers certain crimes of organised groups
          across borders.
      - text: Nationality law
        why: >-
          Nationality law answers to which State Carmen belongs. Article 1 of the 1930 Hague Convention leaves this to
          the law of each State, within international law. It does not say how officials may contact a detained
          national.
    cites: [vccr:36, iccpr:9-1, untoc:3, hague-nationality-1930:1]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-01.q03
    objective: RM1-01
    level: U
    use: final
    type: single
    region: universal
    stem: >-
      In an armed conflict the army of Corvia occupies a region of Estoria. It forces families from two towns onto
      buses and moves them into Corvia. Their lawyer, Inês Carvalho, looks for the treaty rule made for forced
      transfers out of occupied territory. To which branch does this rule belong?
    options:
      - text: Refugee law
        why: >-
          Refugee law protects people outside their country who fear persecution: article 1A(2) of the 1951 Refugee
          Convention. It may help some of these families later, but it has no rule on an army that moves civilians.
      - text: Human rights law
        why: >-
          Human rights treaties still apply in armed conflict, and article 12(1) of the International Covenant on
          Civil and Political Rights protects movement and residence of people lawfully present. But the rule made for
          occupied territory stands elsewhere, in article 49 of the Fourth Geneva Convention.
      - text: Humanitarian law
        correct: true
        why: >-
          Article 49 of the Fourth Geneva Convention forbids an occupying power to transfer or deport protected
          persons by force. It binds the parties and belongs to humanitarian law, the branch for armed conflict.
      - text: Nationality law
        why: >-
          This takes nationality for the issue. Nationality law says to which State a person belongs, and the transfer
          does not change that. The rule on moving civilians by force is article 49 of the Fourth Geneva Convention.
    cites: [geneva-iv-1949:49, iccpr:12-1, refugee-convention-1951:1a-2]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-02.q01
    objective: RM1-02
    level: U
    use: practice
    type: single
    region: universal
    stem: >-
      Corvia voted for the resolution in which the UN General Assembly endorsed the Global Compact for Migration.
      Samira Nasser writes a letter to Corvia’s ministry about the detention of migrants and wants to mention the
      Compact. Which statement about its legal strength should guide her?
    options:
      - text: It binds Corvia, because a vote in favour counts as consent to a treaty
        why: >-
          A vote for a resolution is not consent to a treaty in the sense of article 11 of the Vienna Convention on
          the Law of Treaties. Paragraph 7 of the Compact also says that the text is not legally binding.
      - text: It will bind Corvia as a treaty on the day when its parliament ratifies it
        why: >-
          The Compact is not a treaty, so it cannot be ratified: paragraph 7 calls it a cooperative framework without
          binding force. Parliament may put its ideas into national law, but that is a different step.
      - text: It does not bind Corvia, so a letter on the law has to leave it out
        why: >-
          A text that does not bind may still be used as support under its right name. Objective 13 of the Compact
          shows the policy on detention that States agreed to aim at.
      - text: It does not bind Corvia, but she may use it beside a binding rule
        correct: true
        why: >-
          Paragraph 7 calls the Compact a cooperative framework that is not legally binding. It may support a binding
          rule that the letter names first, such as article 9(1) of the International Covenant on Civil and Political
          Rights if Corvia is a party.
    cites: [gcm-2018:para-7, gcm-2018:objective-13, vclt:11, iccpr:9-1]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-02.q02
    objective: RM1-02
    level: U
    use: practice
    type: single
    region: universal
    stem: >-
      A tribunal decides a dispute between Arvena and Dunmor under international law. On one point it finds no treaty
      rule and no custom. It relies on the idea that a case which a court has finally decided is not opened again
      between the same parties. The legal systems of States share this idea. What kind of source does the tribunal
      use, and how strong is it?
    options:
      - text: Soft law, which guides the two States and leaves the gap open
        why: >-
          Soft law means texts that do not bind, such as the Global Compact (paragraph 7). The idea used here is no
          such text. It comes from legal systems and counts as law under article 38 of the Statute of the
          International Court of Justice.
      - text: A general principle of law, which binds and can fill the gap
        correct: true
        why: >-
          Article 38(1)(c) of the Statute of the International Court of Justice lists general principles of law beside
          treaty and custom. They bind States, and they mostly fill gaps and help to interpret other rules.
      - text: An unwritten treaty, which binds the two States by consent
        why: >-
          This takes a shared idea for an agreement. A treaty in the sense of article 2(1)(a) of the Vienna Convention
          on the Law of Treaties is a written agreement. Here the tribunal found no treaty rule on the point, and an
          idea that legal systems share does not rest on an agreement of these two States.
      - text: A rule of fairness, which binds once both States accept it
        why: >-
          To decide by fairness instead of law, a court needs the agreement of the parties: article 38(2) of the
          Statute of the International Court of Justice, for that Court. This tribunal decides under international
          law, and a principle shared by legal systems is law without later acceptance.
    cites: [vclt:2-1-a, gcm-2018:para-7, instrument:un-charter]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-02.q03
    objective: RM1-02
    level: U
    use: practice
    type: single
    region: universal
    stem: >-
      Bereket Alemu asks for asylum in Belmark, a UN member that has joined no treaty on asylum. His adviser, Haruka
      Ito, reads article 14 of the Universal Declaration of Human Rights. Which statement about the content of this
      article and its legal strength is correct?
    options:
      - text: It names a right to seek and enjoy asylum, and does not bind Belmark in itself
        correct: true
        why: >-
          Article 14(1) of the Declaration speaks of seeking and enjoying asylum. A right to be granted asylum is not
          stated. The Declaration is a General Assembly resolution and does not bind in itself; for a duty, look for a
          treaty or custom.
      - text: It names a right to seek and enjoy asylum, and binds Belmark as a UN member State
        why: >-
          The content is right: article 14(1) speaks of seeking and enjoying asylum. The strength is wrong. The
          Declaration is a General Assembly resolution, and membership of the UN does not turn it into a treaty.
      - text: It names a right to be granted asylum, and does not bind Belmark in itself
        why: >-
          The strength is right: the Declaration does not bind in itself. The content is wrong. Article 14(1) speaks
          of seeking and enjoying asylum, and leaves open whether a State must grant it.
      - text: It names a right to be granted asylum, and binds Belmark as a UN member State
        why: >-
          Article 14(1) states no right to be granted asylum; it speaks of seeking and enjoying it. The Declaration is
          also a General Assembly resolution, which does not bind UN members as a treaty does.
    cites: [udhr:14-1]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-02.q04
    objective: RM1-02
    level: U
    use: practice
    type: single
    region: universal
    stem: >-
      Corvia and Dunmor sign a text called “Joint Arrangement on Seasonal Workers”. It says that it creates duties
      under international law and that it applies from the day of signature. A member of parliament asks the adviser
      Arjun Mehta what kind of text this is. What should he answer?
    options:
      - text: Soft law, because its title avoids the words treaty and convention
        why: >-
          The title decides nothing. Under article 2(1)(a) of the Vienna Convention on the Law of Treaties an
          agreement may be a treaty whatever name it has. An arrangement, a protocol or an exchange of notes can bind.
      - text: Soft law, because neither parliament has voted to ratify the text
        why: >-
          Ratification is one way to consent, and article 11 of the Vienna Convention on the Law of Treaties also
          lists signature. These two States agreed that the text applies from signature, so no later ratification is
          needed between them.
      - text: A treaty, because the two States agreed in writing on legal duties
        correct: true
        why: >-
          Article 2(1)(a) of the Vienna Convention on the Law of Treaties looks at the substance: a written agreement
          between States, governed by international law. The two States said that they wanted such duties, so the text
          is a treaty and, under article 26, binds them.
      - text: A treaty, because texts on workers that two States sign are binding
        why: >-
          The result is right, the reason is not. States also sign texts that guide and do not bind. What counts under
          article 2(1)(a) of the Vienna Convention on the Law of Treaties is that the agreement is governed by
          international law.
    cites: [vclt:2-1-a, vclt:11, vclt:26]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-02.q05
    objective: RM1-02
    level: U
    use: final
    type: single
    region: universal
    stem: >-
      The International Court of Justice (ICJ) gives its judgment in a case between Arvena and Belmark on contact
      between detained people and their consulates. Estoria took no part in the case, but its police act in the way
      that the Court found unlawful. Which statement about the judgment is correct?
    options:
      - text: It binds the parties to the case, and helps Estoria to find the law
        correct: true
        why: >-
          Articles 59 and 38(1)(d) of the ICJ Statute say so: a judgment binds the parties, for that case, and helps
          others to find the law. LaGrand bound its two parties, and helps others to read article 36 of the consular
          convention.
      - text: It binds Estoria as well, since the Court decides for UN members
        why: >-
          The Court decides cases between the States before it. Under article 59 of its Statute a judgment has no
          binding force for others, also when they are UN members. Estoria’s duties come from the treaties it joined
          and from custom.
      - text: It binds neither party to the case, since the Court gives advice
        why: >-
          This mixes two outputs. An advisory opinion is advice; a judgment in a case between States binds those
          States. Article 94 of the UN Charter obliges members to comply with the decision in their own case.
      - text: It binds the parties once they accept it, and has no use for Estoria
        why: >-
          A judgment needs no later acceptance: under article 60 of the ICJ Statute it is final. For Estoria it is not
          binding, but article 38(1)(d) treats judgments as a help to find the law.
    cites: [decision:icj-lagrand-2001, vccr:36, instrument:un-charter]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-02.q06
    objective: RM1-02
    level: U
    use: final
    type: single
    region: universal
    stem: >-
      Dunmor has joined no treaty that forbids torture. Erik Johansen, a seasonal worker detained in Dunmor, says that
      guards tortured him. His lawyer looks for a source of law that binds Dunmor all the same. Which source should
      the lawyer name?
    options:
      - text: The Convention against Torture, ratified by a great many States
        why: >-
          Dunmor is not a party. A treaty gives no duties to a State that stays outside, unless that State consents:
          article 34 of the Vienna Convention on the Law of Treaties, also a rule of custom. The number of other
          parties does not change this.
      - text: The rule of custom against torture, formed among States
        correct: true
        why: >-
          Custom binds States that never joined a treaty on the point. According to the International Court of
          Justice, in the reasons of its judgment in Belgium v Senegal (2012), the ban on torture is part of custom
          and allows no departure.
      - text: The 1985 UN Declaration on people who are not nationals
        why: >-
          Article 6 of the 1985 Declaration repeats the ban for foreigners, but the text is a General Assembly
          resolution and does not bind in itself. Dunmor’s duty has to come from a source of law with the same
          content.
      - text: The general comments of the UN Committee against Torture
        why: >-
          This takes an explanation for a source of duties. General comments explain a treaty, for example article 3
          of the Convention against Torture, and do not bind. They cannot create a duty for a State that is not even a
          party.
    cites: [decision:icj-habre-2012, vclt:34, instrument:non-nationals-1985, cat:3]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-03.q01
    objective: RM1-03
    level: Ap
    use: practice
    type: single
    region: universal
    stem: >-
      Corvia decides to join the 1951 Refugee Convention, which has long been in force. Its parliament approves this
      on 3 February 2026. On 10 March 2026 Corvia deposits its instrument of accession with the UN Secretary-General.
      For a State that joins at this stage, the Convention takes effect on the ninetieth day after deposit. From which
      day does the Convention bind Corvia as a party?
    options:
      - text: 3 February 2026
        why: >-
          Approval by parliament is a step of national law. Between States, consent is shown by the act that the
          treaty provides for, here accession. This customary rule is reflected in article 11 of the Vienna Convention
          on the Law of Treaties. On this day Corvia had deposited nothing.
      - text: 10 March 2026
        why: >-
          Deposit gives consent, but under article 43(2) of the Refugee Convention the effect comes later. In the
          meantime Corvia must not defeat the object and purpose of the treaty: a customary duty reflected in article
          18 of the Vienna Convention on the Law of Treaties.
      - text: 8 June 2026
        correct: true
        why: >-
          Count from the day after deposit: 21 days in March, 30 in April and 31 in May make 82. Eight more lead to 8
          June, the ninetieth day under article 43(2) of the Refugee Convention.
      - text: 10 June 2026
        why: >-
          This counts three months, which here are 92 days. Article 43(2) of the Refugee Convention counts ninety days
          from deposit, and these end on 8 June. Use the unit that the treaty uses.
    cites: [instrument:refugee-convention-1951, vclt:11, vclt:18]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-03.q02
    objective: RM1-03
    level: Ap
    use: practice
    type: single
    region: universal
    stem: >-
      Dunmor has been a party to the Vienna Convention on the Law of Treaties (VCLT) since 1985. On 12 May 2024 it
      signs the convention on migrant workers (ICRMW), which requires ratification after signature. It announces that
      it will leave out Part IV. It still wants to join, but has deposited nothing. What is its position on 1 October
      2026?
    options:
      - text: It is not a party, but must not defeat the treaty’s purpose
        correct: true
        why: >-
          Where ratification is required, signature alone does not bind: article 14 of the VCLT. Article 18 adds one
          duty of the State, not to defeat the object and purpose until it makes clear that it will not join.
      - text: It is not a party, and has no duty linked to the treaty
        why: >-
          The first half is right. But a State that signed subject to ratification must not defeat the object and
          purpose of the treaty: article 18 of the VCLT. This lasts while it still wants to join.
      - text: It is a party, bound in full from the day of its signature
        why: >-
          Signature binds in full where the treaty gives it that effect. The ICRMW requires ratification, so under
          article 14 of the VCLT Dunmor has not yet expressed its consent to be bound.
      - text: It is a party, bound by the whole treaty apart from Part IV
        why: >-
          Dunmor has only signed, so it is not a party (article 14 of the VCLT). If it ratifies later, article 88 of
          the ICRMW does not allow it to leave out a Part.
    cites: [vclt:14, vclt:18, icrmw:88]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-03.q03
    objective: RM1-03
    level: Ap
    use: practice
    type: single
    region: universal
    stem: >-
      Estoria ratifies ILO Convention 143, a treaty already in force, and declares that it leaves out Part II. The ILO
      registers the ratification on 15 August 2025. The Convention allows a State to leave out either Part I or Part
      II in this way. It enters into force for the State twelve months after registration. What is the position of
      Estoria on 1 September 2026?
    options:
      - text: It is bound by Part I, since 15 August 2025
        why: >-
          The Part is right, the day is not. Registration on 15 August 2025 starts the waiting time of article 18(3)
          of Convention 143. The effect comes twelve months later.
      - text: It is bound by Part I, since 15 August 2026
        correct: true
        why: >-
          Article 16 of Convention 143 offers this choice, so Part II is left out and Part I applies. Twelve months
          from 15 August 2025 lead to 15 August 2026 (article 18(3)), which is before the date asked about.
      - text: It is bound by Parts I and II, since 15 August 2026
        why: >-
          The day is right, but the declaration has effect. Article 16 of Convention 143 itself lets a State leave out
          one of the two Parts when it ratifies, so Part II does not bind Estoria.
      - text: It is not bound, as its consent covers one Part alone
        why: >-
          A permitted exclusion does not stop a State from becoming a party. Article 16 of Convention 143 allows a
          State to join without Part II, and the twelve months have passed.
    cites: [ilo-c143:16, vclt:14]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-03.q04
    objective: RM1-03
    level: Ap
    use: practice
    type: single
    region: universal
    stem: >-
      Belmark has not joined the 1951 Refugee Convention, which has a waiting time of ninety days. On 4 May 2026 it
      deposits a valid accession to the 1967 Protocol. Parties to the Protocol apply articles 2 to 34 of the
      Convention, and a State that joins later is bound from the day of deposit. Andrei Popa is a refugee who fled in
      2025. On 20 May 2026 Belmark plans to send him back to persecution. Does article 33, on non-return, apply to
      Belmark on that day?
    options:
      - text: No, because Belmark has to join the Convention first
        why: >-
          The Protocol is a treaty of its own, and a State may join it alone. Under article I(1) its parties apply
          articles 2 to 34 of the Convention, article 33 included.
      - text: No, because ninety days have to pass after its accession
        why: >-
          Ninety days is the period of article 43(2) of the Convention. The Protocol has its own rule: under article
          VIII(2) it binds a State that joins later from the day of deposit.
      - text: Yes, but with the limit to events before 1951
        why: >-
          Article I(2) of the Protocol removes this limit for its parties. Andrei fled in 2025 and is covered if he
          meets the rest of the definition, as the facts say.
      - text: Yes, because the Protocol binds Belmark to apply it
        correct: true
        why: >-
          Under article I(1) of the Protocol its parties apply articles 2 to 34 of the Convention, so article 33
          applies through the Protocol. Article I(2) removes the date limit. Belmark has been bound since 4 May 2026.
    cites: [refugee-protocol-1967:i, refugee-convention-1951:33-1]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-03.q05
    objective: RM1-03
    level: Ap
    use: final
    type: single
    region: universal
    stem: >-
      Arvena signs the convention on migrant workers (ICRMW) on 6 June 2019. On 20 November 2025, long after the
      treaty first came into force, it deposits its ratification. For such a State the ICRMW works in two steps: three
      months are counted from deposit, and the treaty then takes effect on the first day of the next month. When does
      the ICRMW begin to bind Arvena as a party?
    options:
      - text: On 6 June 2019
        why: >-
          Signature was a first step. The ICRMW requires ratification, so the signature did not make Arvena a party.
          It brought only the duty not to defeat the object and purpose. Articles 14 and 18 of the Vienna Convention
          on the Law of Treaties reflect these customary rules.
      - text: On 20 November 2025
        why: >-
          On this day Arvena gave its consent by deposit. This confuses consent with effect: article 87(2) of the
          ICRMW sets a later day. Until then Arvena still must not defeat the object and purpose of the treaty.
      - text: On 20 February 2026
        why: >-
          This is the end of the three months, the first of the two steps. Article 87(2) of the ICRMW adds a second
          step and moves the effect to the first day of the next month.
      - text: On 1 March 2026
        correct: true
        why: >-
          Three months from 20 November 2025 end on 20 February 2026. The first day of the next month is 1 March 2026.
          From that day article 87(2) of the ICRMW makes Arvena bound as a party.
    cites: [instrument:icrmw, vclt:14, vclt:18]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-03.q06
    objective: RM1-03
    level: Ap
    use: final
    type: single
    region: universal
    stem: >-
      On 4 November 2024 Dunmor deposits its accession to the 1951 Refugee Convention, with a reservation that limits
      article 17, on paid work. The waiting time is ninety days. The Convention forbids reservations to articles 1, 3,
      4, 16(1), 33 and 36 to 46. The reservation fits the object and purpose of the treaty, and no State objects. What
      is the position of Dunmor on 15 September 2026?
    options:
      - text: It is bound by the Convention, with article 17 limited as reserved
        correct: true
        why: >-
          Article 17 is not among the articles that article 42 of the Refugee Convention protects from reservations.
          The customary test reflected in article 19 of the Vienna Convention on the Law of Treaties is also met.
          Dunmor has been a party since 2 February 2025, and the reservation has its effect.
      - text: It is bound by the Convention, with article 17 at its full strength
        why: >-
          This would ignore a permitted reservation. Article 42 of the Refugee Convention closes a list of articles to
          reservations, and article 17 is not on it. So the duty on paid work is limited for Dunmor.
      - text: It will be bound, once the other parties accept the reservation
        why: >-
          Article 42 of the Refugee Convention permits reservations to article 17 and does not make Dunmor wait for
          the other parties. The ninety days ended on 2 February 2025, so the Convention is in force for Dunmor.
      - text: It is outside the Convention, since its consent is not complete
        why: >-
          A State with a permitted reservation is a party. Custom, reflected in article 19 of the Vienna Convention on
          the Law of Treaties, lets a State reserve when it joins, unless the treaty forbids it or the reservation
          clashes with the object and purpose.
    cites: [refugee-convention-1951:42, refugee-convention-1951:17, vclt:19]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-04.q01
    objective: RM1-04
    level: U
    use: practice
    type: single
    region: universal
    stem: >-
      Arvena is a party to the convention on migrant workers (ICRMW). Each year it decides how many work permits to
      give. An official says that Arvena is just as free to decide how these workers are treated once they are in the
      country. How does the ICRMW deal with admission and treatment?
    options:
      - text: It leaves both admission and treatment to Arvena’s own choice
        why: >-
          This is the official’s mistake. The first half of article 79 of the ICRMW leaves admission criteria to the
          State. The second half binds it to the Convention in other matters of legal situation and treatment.
      - text: It leaves admission to Arvena and sets limits on treatment
        correct: true
        why: >-
          Article 79 of the ICRMW keeps the criteria for admission with each party. For other matters of legal
          situation and treatment the limits of the Convention apply, and these bind Arvena as a party.
      - text: It sets limits on admission and leaves treatment to Arvena
        why: >-
          This turns article 79 of the ICRMW around. Admission criteria stay with the State, while treatment is the
          subject of the Convention, for example work conditions in article 25.
      - text: It decides on admission and on treatment in place of Arvena
        why: >-
          The ICRMW fixes no numbers and no criteria for entry: article 79 leaves admission with the State. It sets
          limits on treatment, and Arvena still makes its own laws within them.
    cites: [icrmw:79, icrmw:25]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-04.q02
    objective: RM1-04
    level: U
    use: practice
    type: single
    region: universal
    stem: >-
      Corvia passes a law on its nationality. Dunmor says that the law breaks a promise about nationality that Corvia
      made in a treaty between the two States. Corvia replies that nationality is its own affair. Which statement
      follows the reasoning of the Permanent Court of International Justice (PCIJ) in Nationality Decrees (1923)?
    options:
      - text: The matter is for Corvia to decide, so the treaty has no effect on it
        why: >-
          According to the PCIJ in Nationality Decrees, nationality is a domestic matter in principle, but treaty
          duties can limit what the State may do. So the treaty does have an effect.
      - text: The matter is for international law, so Corvia may pass no such law
        why: >-
          According to the PCIJ, nationality belongs in principle to each State. Article 1 of the 1930 Hague
          Convention also starts from the State’s own law. International law limits this power; it does not take it
          away.
      - text: The matter is for both States, so Corvia needs consent for its law
        why: >-
          Neither Nationality Decrees nor article 1 of the 1930 Hague Convention asks for the consent of another
          State. Corvia passes its own law; its treaty with Dunmor limits what the law may do.
      - text: The matter is for Corvia in principle, but the treaty sets a limit
        correct: true
        why: >-
          According to the PCIJ, nationality is in principle for each State, but whether it stays a purely domestic
          matter depends on that State’s duties. The opinion was advisory. The treaty itself binds Corvia: article 26
          of the Vienna Convention on the Law of Treaties, which is also custom.
    cites: [decision:pcij-nationality-decrees-1923, hague-nationality-1930:1, vclt:26]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-04.q03
    objective: RM1-04
    level: U
    use: practice
    type: single
    region: universal
    stem: >-
      A ministry of Dunmor prepares a note on its power to expel foreigners who live there lawfully. It has two texts:
      the International Covenant on Civil and Political Rights (ICCPR), which is in force for Dunmor, and the draft
      articles on expulsion of the International Law Commission. Which sentence belongs in the note?
    options:
      - text: Dunmor may expel under custom, within limits set by the ICCPR
        correct: true
        why: >-
          The power to expel is part of sovereignty and known to custom; article 3 of the draft articles describes it.
          As a party, Dunmor must follow article 13 of the ICCPR: a decision under law and, as a rule, a review.
      - text: Dunmor may expel under the draft articles, which are binding
        why: >-
          The draft articles are not a treaty and do not bind as such. Their article 3 describes a power that States
          have under custom, within international law.
      - text: Dunmor may expel as it decides, since its power is sovereign
        why: >-
          The power is real, but Dunmor accepted limits by treaty. Article 13 of the ICCPR requires a decision under
          law, and article 3 of the draft articles also ties the power to international law.
      - text: Dunmor may not expel, since the ICCPR protects their residence
        why: >-
          Article 13 of the ICCPR does not forbid the expulsion of lawfully present foreigners. It says how the State
          must decide: under law and, unless compelling security reasons stand against it, with a review.
    cites: [ilc-expulsion-2014:3, iccpr:13]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-04.q04
    objective: RM1-04
    level: U
    use: practice
    type: single
    region: universal
    stem: >-
      A human rights treaty is in force for Belmark. A later law of Belmark allows border police to do what the treaty
      forbids. At a meeting with other parties, Belmark’s delegate says that a sovereign State follows its own law
      first. Which reply is correct under international law?
    options:
      - text: The law comes first, because it was passed after the treaty
        why: >-
          Inside a State a later law may sometimes come first. Between States it does not. Under article 27 of the
          Vienna Convention on the Law of Treaties, also a rule of custom, internal law is no excuse for failing to
          perform a treaty.
      - text: The law comes first, because borders are a domestic matter
        why: >-
          Border control is part of sovereignty, but Belmark accepted a limit when it joined the treaty. A treaty in
          force binds its parties and is performed in good faith: article 26 of the Vienna Convention on the Law of
          Treaties, also a rule of custom.
      - text: The treaty binds Belmark, and its own law is no excuse
        correct: true
        why: >-
          Belmark used its sovereignty when it joined. Since then the treaty binds it, and it may not point to its own
          law as a reason for not performing it. Articles 26 and 27 of the Vienna Convention on the Law of Treaties
          say so, and both rules are also custom.
      - text: The treaty binds Belmark, but not where a law departs from it
        why: >-
          A party cannot reduce a treaty duty by passing a law: article 27 of the Vienna Convention on the Law of
          Treaties, also a rule of custom. To change its duties, a State has to use the means that treaty law offers,
          such as an amendment that the parties agree.
    cites: [vclt:26, vclt:27]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-04.q05
    objective: RM1-04
    level: U
    use: final
    type: single
    region: universal
    stem: >-
      Estoria rewrites its law on the entry and stay of foreigners. Its adviser, Malia Kahale, reads article 2(1) of
      the General Assembly’s 1985 Declaration on people who are not nationals of the country in which they live. Which
      statement about what it says on entry laws, and about its strength, is correct?
    options:
      - text: Such laws must respect international duties; the text binds as a treaty
        why: >-
          The content is right: article 2(1) leaves entry and stay to the State, within its international duties. The
          strength is wrong, because the 1985 Declaration is a General Assembly resolution and not a treaty.
      - text: Such laws are free of international duties; the text binds as a treaty
        why: >-
          Article 2(1) of the 1985 Declaration says that laws on entry and stay must be compatible with international
          duties, human rights included. The Declaration is also a resolution and not a treaty.
      - text: Such laws must respect international duties; the text does not bind
        correct: true
        why: >-
          Article 2(1) of the 1985 Declaration leaves laws on entry and stay to each State, and says that they must
          fit its international duties. As a General Assembly resolution it does not bind; those duties do, by treaty
          or custom.
      - text: Such laws are free of international duties; the text does not bind
        why: >-
          The strength is right: the 1985 Declaration is a resolution. The content is wrong. Article 2(1) leaves entry
          and stay to the State but asks that its laws respect international duties, human rights included.
    cites: [non-nationals-1985:2-1]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-04.q06
    objective: RM1-04
    level: U
    use: final
    type: single
    region: universal
    stem: >-
      After a visit of a few weeks, Corvia grants its nationality to Hugo Brandt, who gives up his earlier one. His
      home, family and business have been in Belmark for thirty years. Corvia now wants to bring a claim for him
      against Belmark by diplomatic protection. By the reasoning of the International Court of Justice (ICJ) in
      Nottebohm, what is the position of Belmark?
    options:
      - text: It may treat Hugo under its law as a person without nationality
        why: >-
          This goes too far. According to the ICJ in Nottebohm the question was recognition for diplomatic protection.
          The Court did not say that the nationality was invalid or that the man had none.
      - text: It need not recognise his new nationality for Corvia’s claim
        correct: true
        why: >-
          According to the ICJ in Nottebohm, a State need not recognise a nationality for diplomatic protection
          against it where no genuine connection exists. The judgment binds its two parties; how far its idea reaches
          is discussed.
      - text: It may cancel the nationality that Corvia has granted him
        why: >-
          Each State decides under its own law who its nationals are: article 1 of the 1930 Hague Convention.
          Nottebohm does not let another State cancel that decision; it concerns the effect abroad.
      - text: It must recognise his nationality, as Corvia decides alone
        why: >-
          Corvia decides under its law, but the effect on other States has limits. Article 1 of the 1930 Hague
          Convention links recognition to international law, and Nottebohm refused it for diplomatic protection.
    cites: [decision:icj-nottebohm-1955, hague-nationality-1930:1]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-05.q01
    objective: RM1-05
    level: R
    use: practice
    type: single
    region: universal
    stem: >-
      Dunmor is a party to the convention on migrant workers (ICRMW) and has sent its regular report under that
      treaty. Which body examines the report, and what does this body adopt about it?
    options:
      - text: "The ILO Committee of Experts: direct requests to Dunmor"
        why: >-
          The Committee of Experts supervises ILO conventions, such as Convention 143. Reports under article 73 of the
          ICRMW go to the Committee on Migrant Workers, although the ILO may take part as an adviser.
      - text: "The UN Human Rights Council: a binding resolution"
        why: >-
          The Council is a body of the General Assembly made up of States; it does not supervise this treaty, and its
          resolutions recommend. Article 72 of the ICRMW creates a committee of experts for this task.
      - text: "The Committee on Migrant Workers: a judgment that binds Dunmor"
        why: >-
          The body is right: article 72 of the ICRMW creates it. The output is wrong: article 74 speaks of comments to
          the State. Article 77, on complaints by persons, is another procedure and needs ten State declarations to
          operate.
      - text: "The Committee on Migrant Workers: concluding observations"
        correct: true
        why: >-
          Article 72 of the ICRMW creates the Committee, and States report to it under article 73. Article 74 lets it
          send comments to the State; the Committee calls them concluding observations. They recommend and do not
          bind.
    cites: [icrmw:72, icrmw:73, icrmw:77]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-05.q02
    objective: RM1-05
    level: R
    use: practice
    type: single
    region: universal
    stem: >-
      Corvia is a party to the 1951 Refugee Convention. Rosa Mamani, a new official, asks who supervises the
      application of this Convention worldwide and what kind of output comes from this supervision. Which answer is
      correct?
    options:
      - text: "An expert committee of the Convention: general comments"
        why: >-
          Other treaties have such a committee, for example the convention on migrant workers in article 72. The
          Refugee Convention has none: its article 35 names the UN refugee agency, UNHCR.
      - text: "The International Court of Justice: judgments for refugees"
        why: >-
          Article 38 of the Refugee Convention allows States to bring their disputes to the Court. A refugee cannot
          use this way, and the general task of supervision belongs to UNHCR under article 35.
      - text: "The UN refugee agency, UNHCR: guidance that does not bind"
        correct: true
        why: >-
          Under article 35 of the Refugee Convention, States cooperate with UNHCR and make its supervision easier.
          UNHCR publishes guidelines and positions, which carry weight but do not bind.
      - text: "The UN General Assembly: resolutions that bind the parties"
        why: >-
          The Assembly may discuss refugees, but it does not supervise this treaty, and its resolutions on such
          matters recommend. Article 35 of the Refugee Convention gives the task to UNHCR.
    cites: [refugee-convention-1951:35, icrmw:72]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1

  - id: RM1-05.q03
    objective: RM1-05
    level: R
    use: final
    type: single
    region: universal
    stem: >-
      Arvena is a party to the International Covenant on Civil and Political Rights (ICCPR) and to its first Optional
      Protocol. Grace Wanjiru sends a complaint against Arvena under the Protocol. Which body examines the merits of
      her complaint, and what is its output called?
    options:
      - text: "The Human Rights Council: views"
        why: >-
          The word is right, the body is not. The Council is a body of States with a similar name; complaints under
          the first Optional Protocol to the ICCPR go to the Human Rights Committee, whose members are experts.
      - text: "The Human Rights Committee: a judgment"
        why: >-
          The body is right under the first Optional Protocol to the ICCPR. But a judgment comes from a court, and the
          Committee is not one: its finding does not bind as a judgment does.
      - text: "The International Court of Justice: a judgment"
        why: >-
          Only States are parties to cases before the International Court of Justice (article 34 of its Statute).
          Under the first Optional Protocol to the ICCPR a person turns to the Human Rights Committee.
      - text: "The Human Rights Committee: views"
        correct: true
        why: >-
          Under the first Optional Protocol to the ICCPR the Human Rights Committee gives views on complaints from
          persons; Hammel v Madagascar is one example. Views do not bind as a judgment does, though the ICCPR itself
          binds Arvena.
    cites: [instrument:iccpr-op1, instrument:iccpr, decision:hrc-155-1983]
    law-as-of: 2026-11-23
    author: IML Campus
    reviewer: pending legal review
    version: 1
35 520
Assessments/rights-of-migrants.yamlcourse: rights-of-migrants
assessments:
  - id: rights-of-migrants.final
    use: final
    title: {en: "Final: rights of migrants"}
    # Two minutes an item; the provisional cut of 70 %, rounded up, until the judges have set one.
    minutes: 10
    pass: 4
    retakes: {attempts: 3, hours-apart: 24, then-days: 7}
    places:
      - {objective: RM1-01, items: 1}
      - {objective: RM1-02, items: 1}
      - {objective: RM1-03, items: 1}
      - {objective: RM1-04, items: 1}
      - {objective: RM1-05, items: 1}
30 15940
Courses/modules/RM1/A1.en.yamlid: RM1.A1
kind: grid
title: Status check
minutes: 20
objectives: [RM1-03]
intro: |
  You work in the legal team of a regional office. Tomorrow a delegation of four neighbouring States meets: Arvena, Belmark, Corvia and Dunmor. The team leader, Soraya Lindholm, asks one question: **which of these States is bound by which treaty on the date line, and why?**

  **Date line: 1 September 2026.** Judge every cell on this day, not before and not after.

  The States are invented. The treaties and their rules on dates are real.

  **What to do.** Read the record of one State. Choose an answer for each of its six treaties. Then write two or three sentences on why, and go to the next State. Plan about four minutes for each State. Then compare with the model answer.

  **The rules on dates.** Each rule is our summary of the article named. It applies to every State that joins or leaves that treaty.

  | Treaty | In force for a State that joins later | Leaving |
  |---|---|---|
  | Convention on migrant workers (ICRMW) | First day of the month after three months have passed since deposit: article 87(2) | Possible after five years in force for that State. Effect on the first day of the month after twelve months have passed since receipt: article 89 |
  | 1951 Refugee Convention | Ninetieth day after deposit: article 43(2) | Effect one year after receipt: article 44 |
  | 1967 Refugee Protocol | Day of deposit; accession only, open also to States outside the 1951 Convention: articles V and VIII(2) | Effect one year after receipt: article IX |
  | ILO Convention 143 | Twelve months after registration; no signature: article 18(3) | Possible during one year in every ten, the last time from 9 December 2018 to 9 December 2019. Effect one year after registration: article 19 |
  | International Covenant on Civil and Political Rights (ICCPR) | Three months after deposit: article 49(2) | No clause. According to the Human Rights Committee (General Comment 26) it cannot be denounced |
  | Convention against Transnational Organized Crime (UNTOC) | Thirtieth day after deposit: article 38(2) | Effect one year after receipt: article 40 |

  A signature subject to ratification does not make a party, but it brings the duty of [article 18](vclt:18) of the Vienna Convention on the Law of Treaties (VCLT). Reservations follow [article 19](vclt:19). Every reservation in these records fits the object and purpose of its treaty. All four States joined the VCLT in 1985. For treaties concluded before that, the same rules apply as custom.

  **Record of Arvena**

  | Treaty | Acts |
  |---|---|
  | ICRMW | Signed 10 October 2003. Ratification deposited 20 May 2026 |
  | 1951 Refugee Convention | Accession deposited 3 April 1987, with a reservation to article 17 (paid work) |
  | 1967 Refugee Protocol | No act |
  | ILO Convention 143 | Ratification registered 12 January 2026 |
  | ICCPR | Signed 2 February 1990. Ratification deposited 6 May 1992 |
  | UNTOC | Signed 13 December 2000 |

  **Record of Belmark**

  | Treaty | Acts |
  |---|---|
  | ICRMW | Signed 22 September 2005. Parliament approved the Convention on 8 July 2026. No instrument deposited |
  | 1951 Refugee Convention | Accession deposited 10 June 2026 |
  | 1967 Refugee Protocol | Accession deposited 10 June 2026 |
  | ILO Convention 143 | Ratification registered 5 May 1981, with a declaration that leaves out Part II |
  | ICCPR | Accession deposited 19 November 1996 |
  | UNTOC | No act. Belmark sent experts to the negotiations |

  **Record of Corvia**

  | Treaty | Acts |
  |---|---|
  | ICRMW | Accession deposited 14 February 2012. Denunciation received 11 November 2025 |
  | 1951 Refugee Convention | No act |
  | 1967 Refugee Protocol | Accession deposited 8 November 1968 |
  | ILO Convention 143 | Ratification registered 9 June 1980. Denunciation registered 4 March 2019 |
  | ICCPR | Signed 14 June 1977. Ratification deposited 5 March 1979, with a reservation that limits article 13 (expulsion) |
  | UNTOC | Signed 14 December 2000. Ratification deposited 3 August 2026 |

  **Record of Dunmor**

  | Treaty | Acts |
  |---|---|
  | ICRMW | No act |
  | 1951 Refugee Convention | Accession deposited 16 September 1970. Denunciation received 20 August 2025 |
  | 1967 Refugee Protocol | Accession deposited 16 September 1970. Denunciation received 20 March 2026 |
  | ILO Convention 143 | Ratification registered 25 August 2025 |
  | ICCPR | Accession deposited 12 June 2026 |
  | UNTOC | Signed 6 June 2001. Ratification deposited 9 February 2004, with a reservation to article 35(2) (disputes before the International Court of Justice) |

  One more line stands in all four records: “Voted for the Global Compact for Migration, December 2018.” The Compact has no row in your grid. Think about the reason.
columns:
  - {id: arvena, text: Arvena}
  - {id: belmark, text: Belmark}
  - {id: corvia, text: Corvia}
  - {id: dunmor, text: Dunmor}
rows:
  - {id: icrmw, text: "Convention on migrant workers (ICRMW)", cites: ["icrmw:88", "vclt:18"]}
  - {id: refugee-convention-1951, text: "1951 Refugee Convention", cites: ["refugee-convention-1951:42"]}
  - {id: refugee-protocol-1967, text: "1967 Refugee Protocol", cites: ["refugee-protocol-1967:i"]}
  - {id: ilo-c143, text: "ILO Convention 143", cites: ["ilo-c143:16"]}
  - {id: iccpr, text: "Covenant on Civil and Political Rights (ICCPR)", cites: ["vclt:14", "vclt:19"]}
  - {id: untoc, text: "Convention against Transnational Organized Crime (UNTOC)", cites: ["untoc:3", "vclt:18"]}
choices:
  - {id: none, text: "Not joined"}
  - {id: signed, text: "Signed only, not a party"}
  - {id: not-yet, text: "Joined, but not yet in force for this State"}
  - {id: bound, text: "Bound as a party"}
  - {id: limited, text: "Bound as a party, with a reservation or a permitted exclusion"}
  - {id: leaving, text: "Still bound, denunciation not yet effective"}
  - {id: left, text: "No longer bound, denunciation effective"}
cells:
  - row: icrmw
    column: arvena
    answer: bound
    why: "Deposit on 20 May 2026. Three months pass on 20 August. The first day of the following month is 1 September 2026, the date line itself (article 87(2)). The signature of 2003 alone did not bind."
  - row: icrmw
    column: belmark
    answer: signed
    why: "Signature needs ratification here. A vote in parliament is a step of national law; no instrument was deposited. Belmark is not a party, but must not defeat the object and purpose (VCLT article 18)."
  - row: icrmw
    column: corvia
    answer: leaving
    why: "In force for Corvia on 1 June 2012, so the five years have passed. Receipt on 11 November 2025 plus twelve months is 11 November 2026; the effect comes on 1 December 2026 (article 89). Until then bound in full."
  - row: icrmw
    column: dunmor
    answer: none
    why: "No signature and no instrument. The vote for the Global Compact changes nothing, because the Compact is not a treaty. A State outside a treaty has no duties under it (VCLT article 34)."
  - row: refugee-convention-1951
    column: arvena
    answer: limited
    why: "A party since 2 July 1987, the ninetieth day after 3 April. Article 42 does not list article 17, so a reservation to it is possible. Arvena is bound by everything that the reservation does not touch."
  - row: refugee-convention-1951
    column: belmark
    answer: not-yet
    why: "Ninetieth day after 10 June 2026: 20 days left in June, 31 in July (51), 31 in August (82), 8 in September (90). In force for Belmark on 8 September 2026 (article 43(2)), after the date line."
  - row: refugee-convention-1951
    column: corvia
    answer: none
    why: "Corvia joined only the Protocol, which is open to States outside the Convention. It is not a party to the Convention. It applies articles 2 to 34 through article I of the Protocol."
  - row: refugee-convention-1951
    column: dunmor
    answer: left
    why: "The denunciation was received on 20 August 2025 and took effect one year later, on 20 August 2026 (article 44). On the date line Dunmor is no longer a party. Its Protocol status is a separate question."
  - row: refugee-protocol-1967
    column: arvena
    answer: none
    why: "No act. A party to the 1951 Convention does not become a party to the Protocol by itself. For Arvena the refugee definition keeps its limit to events before 1 January 1951 (Convention, article 1A(2))."
  - row: refugee-protocol-1967
    column: belmark
    answer: bound
    why: "The Protocol is in force for a State on the day of deposit (article VIII(2)): 10 June 2026. Belmark already applies articles 2 to 34 of the Convention through article I of the Protocol."
  - row: refugee-protocol-1967
    column: corvia
    answer: bound
    why: "Accession on 8 November 1968, in force the same day (article VIII(2)). A State may join the Protocol alone. Through article I it applies articles 2 to 34 of the Convention to refugees."
  - row: refugee-protocol-1967
    column: dunmor
    answer: leaving
    why: "Receipt on 20 March 2026, effect one year later on 20 March 2027 (article IX). Until then Dunmor still applies articles 2 to 34 of the Convention through the Protocol, although it has left the Convention."
  - row: ilo-c143
    column: arvena
    answer: not-yet
    why: "Twelve months after registration on 12 January 2026 is 12 January 2027 (article 18(3)). On the date line the ratification is complete, but the Convention is not yet in force for Arvena."
  - row: ilo-c143
    column: belmark
    answer: limited
    why: "In force since 5 May 1982. Article 16 lets a State leave out Part I or Part II when it ratifies. Belmark left out Part II, so it is a party and bound by the rest, first of all Part I."
  - row: ilo-c143
    column: corvia
    answer: left
    why: "Ratification in force on 9 June 1981. Denunciation registered on 4 March 2019, inside the permitted year, and effective one year later on 4 March 2020 (article 19). Since that day Corvia is not bound."
  - row: ilo-c143
    column: dunmor
    answer: bound
    why: "Twelve months after registration on 25 August 2025 is 25 August 2026 (article 18(3)). On the date line Dunmor has been bound for one week. ILO conventions have no signature step."
  - row: iccpr
    column: arvena
    answer: bound
    why: "Signature in 1990 did not bind, because the Covenant needs ratification. Deposit on 6 May 1992 plus three months: in force for Arvena on 6 August 1992 (article 49(2)). No reservation is recorded."
  - row: iccpr
    column: belmark
    answer: bound
    why: "Accession is one step and has the same effect as ratification. Deposit on 19 November 1996 plus three months: in force for Belmark on 19 February 1997 (article 49(2))."
  - row: iccpr
    column: corvia
    answer: limited
    why: "In force on 5 June 1979, three months after deposit (article 49(2)). The reservation limits article 13 only; it fits the object and purpose (the test of VCLT article 19, here as custom). Corvia is a party."
  - row: iccpr
    column: dunmor
    answer: not-yet
    why: "Deposit on 12 June 2026 plus three months is 12 September 2026 (article 49(2)). On the date line Dunmor has given its consent, but the Covenant is not yet in force for it."
  - row: untoc
    column: arvena
    answer: signed
    why: "A signature in 2000 and no ratification. Arvena is not a party. It has the one duty of VCLT article 18: not to defeat the object and purpose, unless it has made clear that it will not join."
  - row: untoc
    column: belmark
    answer: none
    why: "No signature and no instrument. Experts who take part in negotiations do not bind their State. The Convention gives Belmark neither duties nor rights (VCLT article 34)."
  - row: untoc
    column: corvia
    answer: not-yet
    why: "Thirtieth day after 3 August 2026: 28 days left in August and 2 in September. In force for Corvia on 2 September 2026 (article 38(2)), one day after the date line."
  - row: untoc
    column: dunmor
    answer: limited
    why: "In force on 10 March 2004, the thirtieth day after 9 February (a leap year). Article 35(3) allows a State to stay outside article 35(2), so the reservation is possible. Dunmor is a party to the rest."
notes:
  - id: why-arvena
    label: "Why? Write two or three sentences about Arvena."
    model: "Arvena is bound by the ICRMW since the date line itself, by the ICCPR, and by the 1951 Convention with a reservation to article 17. ILO Convention 143 follows on 12 January 2027. Arvena only signed UNTOC and has not joined the Protocol, so in refugee law its treaty duty keeps the limit to events before 1951."
  - id: why-belmark
    label: "Why? Write two or three sentences about Belmark."
    model: "Belmark deposited two refugee instruments on one day, but only the Protocol bound it at once; the Convention follows on 8 September 2026. It is a party to the ICCPR and to ILO Convention 143 without Part II. It only signed the ICRMW, because a vote in parliament is not a deposit, and it has not joined UNTOC."
  - id: why-corvia
    label: "Why? Write two or three sentences about Corvia."
    model: "Corvia is still bound by the ICRMW until 1 December 2026, when its denunciation takes effect, and it left ILO Convention 143 on 4 March 2020. It is bound by the Protocol alone, which carries articles 2 to 34 of the 1951 Convention, and by the ICCPR with a reservation to article 13. UNTOC is in force for it one day after the date line."
  - id: why-dunmor
    label: "Why? Write two or three sentences about Dunmor."
    model: "Dunmor left the 1951 Convention on 20 August 2026, but it still applies articles 2 to 34 through the Protocol until 20 March 2027. It is bound by ILO Convention 143 since 25 August 2026 and by UNTOC with a reservation on disputes. The ICCPR follows on 12 September 2026, and it has not joined the ICRMW."
model: |
  **What to take away**

  1. **Ask in this order.** Is there an act? Is it only a signature, or consent to be bound? On which day does *this* treaty enter into force for *this* State? Is there a reservation or an exclusion? Is there a denunciation, and is it effective?
  2. **Each treaty has its own calendar.** Belmark deposited two instruments on 10 June 2026. One bound it on that day, the other ninety days later.
  3. **A State with a reservation is still a party.** You ask which article it limits. The limits stand in the treaty, for example [article 42](refugee-convention-1951:42) of the 1951 Convention and [article 88](icrmw:88) of the ICRMW. An exclusion under [article 16](ilo-c143:16) of ILO Convention 143 is offered by the treaty itself.
  4. **Two refugee treaties, two answers.** Under [article I](refugee-protocol-1967:i) of the Protocol, a State that is not a party to the Convention may still have to apply its articles 2 to 34. Corvia and Dunmor show this.
  5. **The Global Compact has no row, because it is not a treaty.** Its own [paragraph 7](gcm-2018:para-7) says that it does not bind. A vote for it is not a signature.

  **Common errors**

  - *“Corvia denounced the ICRMW in 2025, so it was free in 2025.”* Read the date of effect: 1 December 2026.
  - *“Dunmor left refugee law.”* It left one treaty. The other one still binds it on the date line.
  - *“Signed only means no duty.”* The duty of article 18 of the VCLT remains. It is a duty of the State, not a right of a person.
  - *“Joined but not yet in force means nothing.”* The State has given its consent, and under the same article it must not defeat the object and purpose before the date.
  - *“Not joined means that the people there have no rights.”* Other treaties and custom may protect them. Look for the source that does bind.

  **Before real advice.** Open the record of the treaty on this platform, read the date on it, and check the depositary’s page. Reservations and declarations are listed there, and the record here does not hold all of them.
28 14464
Courses/modules/RM1/L1.en.md---
title: A map of the field
objectives: [RM1-01, RM1-05]
minutes: 20
summary: What international migration law is, its eight branches, and which body supervises each core treaty with which kind of output.
---

No single treaty is called “international migration law”. The rules stand in many treaties, and your first task is to find the right one.

## A situation: one journey, many rules

Elena Marku is a nurse and a national of Belmark. Fighting breaks out between the army of Belmark and an armed group, and her town is attacked. The group that now holds the town persecutes people of her religion, and she is afraid of it.

She pays an organised group, which puts her on a boat to Arvena. At sea the engine stops. A cargo ship of another State takes everyone on board. In Arvena she asks for asylum and is detained. After her release her son is born. Neither Arvena nor Belmark, under their laws, treats him as a national. Elena then works on a farm. After two months the farmer refuses to pay her, because she has no work permit.

One person, one year, eight groups of rules. You do not have to know them all, only that they exist. (Arvena, Belmark, Corvia, Dunmor and Estoria are invented States. Each example gives its own facts about them.)

## What the field is

International migration law is the part of international law that deals with people who move, or have moved, across a border. It sets rights and duties for those people and for States: the State they leave, the States they pass through, and the State where they arrive.

This is a working definition. No treaty contains it, so it binds nobody.

Three ideas follow from it.

1. **The field is a map, not a code.** Its rules come from several branches of international law. Most were not written for migrants alone.
2. **The person has more than one label.** Elena is a civilian, a smuggled migrant, an asylum seeker, a detained foreigner, a mother and a worker. Each label may bring a rule, and none takes away the others.
3. **The branches work together.** The Universal Declaration of Human Rights is a starting point: under [article 13](udhr:13) everyone may move inside a State, leave any country, and return to their own. It does not give a right to enter another State. The Declaration is not a treaty and does not bind as such. Later treaties turned much of it into binding law for their parties.

## The eight branches

The last column says who holds the right, or who bears the duty.

| Branch | Its question | One rule as an example | Who holds it |
|---|---|---|---|
| Human rights | What is owed to every human being? | No arbitrary detention: [article 9(1)](iccpr:9-1) of the International Covenant on Civil and Political Rights (ICCPR) | Everyone, whatever their status |
| Labour | What is owed to a person who works? | Pay and conditions not worse than those of nationals: [article 25](icrmw:25) of the UN migrant workers convention (ICRMW) | All migrant workers, also in an irregular situation |
| Refugee law | Who cannot rely on the protection of their own State, and what is owed to them? | No return to a place of persecution: [article 33(1)](refugee-convention-1951:33-1) of the 1951 Refugee Convention | Refugees, also before any State has recognised them |
| Humanitarian law | What is owed in an armed conflict? | No forced displacement of civilians inside a country, with narrow exceptions: [article 17](geneva-ap2-1977:17) of Additional Protocol II | Civilians in certain internal armed conflicts |
| Criminal law | How do States act together against crime across borders? | When the convention on organised crime applies: [article 3](untoc:3) of that convention (UNTOC) | No person: it sets duties of States |
| Consular law | How may a State help its nationals abroad? | A detained foreigner is told of the right to contact the consulate: [article 36(1)(b)](vccr:36-1-b) of the Vienna Convention on Consular Relations (VCCR) | The detained person and that person’s State |
| Nationality and statelessness | Which State does a person belong to? | A child born in the territory who would otherwise be stateless gets a nationality: [article 1(1)](stateless-1961:1-1) of the 1961 Convention | Children born in the territory |
| Law of the sea | What must ships do, and which State is responsible? | Help for any person in danger at sea: [article 98(1)](unclos:98-1) of the Convention on the Law of the Sea | A duty of the flag State (the State where the ship is registered); everyone in danger benefits |

Each source in the table is a treaty, and each binds only its parties. If Arvena is not a party to the 1961 Convention, article 1(1) gives Elena’s son no claim against Arvena. Another source may still help him. You then look for it by name.

## Try it: name the branch

For three moments of Elena’s story, name the branch and the rule from the table: (a) the cargo ship takes people on board; (b) the farmer does not pay; (c) the child has no nationality.

> (a) Law of the sea: article 98(1) of the Convention on the Law of the Sea. The flag State of the cargo ship must require the captain to help, where this is possible without serious danger to the ship.
>
> (b) Labour: article 25 of the ICRMW, if Arvena is a party. The lack of a permit does not free the employer from the duty to pay.
>
> (c) Nationality and statelessness: article 1(1) of the 1961 Convention, if Arvena is a party. The State may give the nationality at birth or later, on application.

## Four questions to ask of every rule

1. **Who holds it?** The holder may be everyone, or only a group: people lawfully present, documented workers, refugees, nationals. Some rules are only duties between States. If the person is not in the group, the rule does not help them.
2. **Does the source bind?** A treaty in force binds. A declaration, a compact or a general comment does not, and a resolution only in special cases. Lesson 2 explains the difference.
3. **Is this State bound on this date?** A treaty binds only its parties: [article 34](vclt:34) of the Vienna Convention on the Law of Treaties states this rule. It is also custom, a kind of unwritten law (lesson 2). So you look up the State and the date.
4. **Who can say that the rule was broken?** A national court, an international court, a committee, or nobody outside the State?

Do not start with the fourth question. For questions 1 to 3, open the record of the treaty on this platform. It says who holds each right, whether the source binds, which States are party, and on which date.

## A worked example

Rafael Quiroga is a national of Estoria. The police of Arvena arrest him for working without a permit. Nobody tells him that he may ask for contact with his consulate. Suppose that Arvena and Estoria are both parties to the VCCR. Neither is a party to the ICRMW.

*Who holds it?* In [LaGrand](decision:icj-lagrand-2001) the International Court of Justice (ICJ) held that [article 36(1)](vccr:36-1) gives rights to the arrested person too, not only to the State. Rafael does not need a permit to hold this right. It is enough that he is a national of another party and was arrested.

*Does the source bind?* Yes. It is a treaty in force.

*Is this State bound on this date?* Yes: Arvena and Estoria are both parties.

*Who can say so?* First the courts and authorities of Arvena. The VCCR has no committee of its own. Estoria may bring a case to the ICJ if both States have accepted the Court, for example by a protocol to the treaty. Rafael cannot: only States are parties to cases before that Court.

A similar rule stands in [article 16(7)](icrmw:16-7) of the ICRMW. It does not help him here, because Arvena is not a party.

## Who supervises: judgment, view or comment

To supervise means to look, from outside the State, at how the State applies a treaty. Learn the body, and the exact name of what it writes.

| Word | Who writes it | Does it bind? |
|---|---|---|
| Judgment | An international court | Yes: the States that are parties to that case |
| Advisory opinion | An international court, when asked a legal question | No, but it carries weight |
| View (or decision on a complaint) | A treaty committee, after a complaint by a person | Not as a judgment binds. According to the Human Rights Committee (General Comment 33), States must cooperate with it in good faith |
| Concluding observations | A treaty committee, after the report of one State | No |
| General comment or general recommendation | A treaty committee, about a treaty or an article in general | No; it explains the treaty |

[Diallo](decision:icj-diallo-2010) is a judgment of the ICJ: it binds the two States in the case. [Gueye](decision:hrc-196-1985) is a view of the Human Rights Committee: it does not bind in the same way, although the treaty behind it does.

Now the bodies.

| Treaty | Body | What it produces |
|---|---|---|
| [ICCPR](instrument:iccpr) | Human Rights Committee | Concluding observations, general comments; views, only for parties to the [first Optional Protocol](instrument:iccpr-op1) |
| [ICRMW](instrument:icrmw) | Committee on Migrant Workers: [article 72](icrmw:72) | Concluding observations: this is what the Committee calls its comments on the reports which States send under [article 73](icrmw:73). General comments. For views see article 77 below |
| [Convention against Torture](instrument:cat) | Committee against Torture | Concluding observations, general comments; decisions on complaints, only against States that accepted article 22 |
| [1951 Refugee Convention](instrument:refugee-convention-1951) | No committee and no court of its own. The UN refugee agency, UNHCR, supervises; States cooperate with it: [article 35](refugee-convention-1951:35) | Guidelines and positions that do not bind |
| [ILO Convention 143](instrument:ilo-c143) | ILO Committee of Experts | Observations and direct requests that do not bind |
| [UNTOC](instrument:untoc) and its Protocols | Conference of the Parties | Reviews and recommendations; no rulings on persons |
| [VCCR](instrument:vccr) | None of its own | ICJ judgments, where both States accept the Court |
| [European Convention on Human Rights](instrument:echr) | European Court of Human Rights | Judgments |
| [American Convention on Human Rights](instrument:achr) | Inter-American Commission and Court | Commission: reports and recommendations. Court: judgments for States that accepted it, and advisory opinions |
| [African Charter](instrument:achpr) | African Commission; also the African Court, under a separate protocol | Commission: decisions with recommendations. Court: judgments |

A person can complain only where the State has accepted this: by a declaration, by a protocol, or by joining a treaty that includes it. So always ask: did this State accept this procedure?

## The trap of article 77

[Article 77](icrmw:77) of the ICRMW provides for complaints by, or for, persons who say that their rights under the Convention were violated. It sets two conditions.

First, the State must have made a special declaration. To be a party to the Convention is not enough. Second, the procedure starts only when ten parties have made that declaration. Until then the Committee cannot decide on any person’s complaint.

So never write “he can complain to the Committee on Migrant Workers” from memory. Look up the number of declarations, and whether this State made one, on the day you advise.

## Check yourself: the right word

Mele Fonua reads three documents. The first comes from the European Court of Human Rights and names one State and one applicant. The second comes from the Human Rights Committee and answers a complaint by one person. The third comes from the Committee on Migrant Workers and explains the treaty in general. What is each one called, and does it bind?

> The first is a judgment. It binds the State in the case. The second is a view. It does not bind as a judgment does, but according to the Committee the State must cooperate in good faith. The third is a general comment. It does not bind. It says how the supervising body reads the treaty.

## Common mistakes

- **“The Committee ordered the State to pay.”** Committees give views and recommendations. Write that the Committee *asked* the State to pay.
- **“The Refugee Convention has a court.”** UNHCR supervises it. Article 38 sends disputes *between its parties* to the ICJ; a refugee cannot use it.
- **“His situation is irregular, so labour law does not protect him.”** Many labour rules protect all migrant workers. Look at the holder.
- **“The trafficking and smuggling treaties are human rights treaties.”** They are treaties on crime. But some of their clauses protect persons, and these clauses bind the parties.

## Check yourself: body and output

Arvena is a party to the ICCPR, but not to its first Optional Protocol. It is a party to the ICRMW and has made no declaration under article 77. Samuel Adeyemi says that Arvena violated article 9 of the ICCPR and article 16 of the ICRMW. To which of the two committees can he send a complaint against Arvena?

> To neither. The Human Rights Committee can give views only against parties to the first Optional Protocol, and Arvena is not one. The Committee on Migrant Workers can act on a complaint only if ten declarations exist and one is Arvena’s. Arvena has made none.
>
> Samuel still has rights. Arvena is bound by both treaties. Its own authorities must act on this, and both committees will examine its reports. Duty and complaint are two different questions.

## Sources

- [International Covenant on Civil and Political Rights](https://treaties.un.org/Pages/ViewDetails.aspx?src=IND&mtdsg_no=IV-4&chapter=4), UN Treaty Collection
- [International Convention on migrant workers](https://treaties.un.org/Pages/ViewDetails.aspx?src=IND&mtdsg_no=IV-13&chapter=4), UN Treaty Collection
- [Convention relating to the Status of Refugees](https://treaties.un.org/Pages/ViewDetails.aspx?src=IND&mtdsg_no=V-2&chapter=5), UN Treaty Collection
- [Vienna Convention on Consular Relations](https://treaties.un.org/Pages/ViewDetails.aspx?src=IND&mtdsg_no=III-6&chapter=3), UN Treaty Collection
- [Convention against Transnational Organized Crime](https://treaties.un.org/Pages/ViewDetails.aspx?src=IND&mtdsg_no=XVIII-12&chapter=18), UN Treaty Collection
- [Universal Declaration of Human Rights](https://www.un.org/en/about-us/universal-declaration-of-human-rights), United Nations
28 14072
Courses/modules/RM1/L2.en.md---
title: Sources, signature and entry into force
objectives: [RM1-02, RM1-03]
minutes: 20
summary: How to tell a treaty from custom and soft law, and how to decide whether a treaty binds a given State on a given date.
---

A text may be important and still not bind. A treaty may bind, and still not bind this State today.

## A situation: six papers

Ngozi Lindqvist is the legal adviser of the labour ministry of Belmark. She receives six papers with one note: “We are bound by all of these, correct?”

1. The convention on migrant workers (ICRMW). Belmark signed it in 2005.
2. The 1951 Refugee Convention. Belmark deposited its accession three weeks ago.
3. The Universal Declaration of Human Rights.
4. The 1985 Declaration on people who are not nationals of the country in which they live.
5. The Global Compact for Migration. Belmark voted for it.
6. General Comment 6 of the Committee on Migrant Workers.

Today the correct answer is “by none of them as a treaty”. Paper 2 will bind Belmark soon, and paper 1 if Belmark ratifies it. Until then each brings one smaller duty.

## The kinds of source

| Source | What it is | Does it bind? |
|---|---|---|
| Treaty | A written agreement between States (or international organisations) under international law | Yes, its parties, once it is in force for them |
| Custom | What States do in general, because they accept it as law | Yes, all States; but a State that clearly objected all the time while the rule was forming may stay outside, unless the rule allows no exception |
| General principle of law | A principle that legal systems share, such as good faith | Yes; it mostly fills gaps and helps to interpret |
| Resolution or declaration | A text adopted by a body of an international organisation or a conference | As a rule no. Decisions of the UN Security Council bind members under article 25 of the UN Charter; most resolutions of the General Assembly recommend |
| Decision of a court | A judgment in a case | The parties to that case; for others it is a means to find the law |

Article 38 of the Statute of the International Court of Justice names the first three as law.

The rules about treaties stand in the Vienna Convention on the Law of Treaties (VCLT). It binds only its parties, and only for treaties that they concluded after it was in force for them. Many of its rules are also custom. As custom they reach other States, and older treaties such as the 1951 Refugee Convention.

- **The name decides nothing.** Under [article 2(1)(a)](vclt:2-1-a) a treaty is a written agreement between States under international law, under any name.
- **A treaty in force is binding.** The parties must perform it in good faith: [article 26](vclt:26). The duty is on the State. It is owed to the other parties, and a human rights treaty gives rights to people as well.
- **National law is no excuse.** A State may not point to its own law to explain why it did not perform a treaty: [article 27](vclt:27).
- **Words come first.** Read a treaty in good faith. Start from the ordinary meaning of the words, then look at their context and at the aim of the treaty: [article 31(1)](vclt:31-1).
- **Others stay outside.** A treaty gives neither duties nor rights to a State that is not a party, unless that State agrees: [article 34](vclt:34). If its rule is also custom, the outside State is bound by the custom, not by the treaty.

## Soft law: important, not binding

Soft law is a common name for texts that guide the conduct of States and do not bind them.

**The Universal Declaration** is a General Assembly resolution of 1948. Its rights belong to everyone, but it does not bind as such. Some of its rules have become custom, for example the ban on slavery and torture. Do not assume this for each article. [Article 14](udhr:14) speaks of a right to seek and enjoy asylum, not of a right to *receive* it.

**The 1985 Declaration** speaks about foreigners in general. Its [article 2(1)](non-nationals-1985:2-1) leaves entry and stay to States, and asks that their laws respect their international duties. It does not bind.

**The Global Compact for Migration** has a name that sounds like a contract. But [paragraph 7](gcm-2018:para-7) says that it is a cooperative framework that is not legally binding. The General Assembly endorsed it in 2018. A vote for it is not consent to a treaty. No State can ratify it.

**General Comment 6** of the Committee on Migrant Workers reads the ICRMW and the Compact side by side. The Convention binds its parties. The Compact and the comment do not bind.

Use soft law to explain a binding rule, to show what States have agreed to aim at, or to propose a policy. Say openly that it does not bind.

## Try it: strong or weak sentence

A colleague, Mateo Rossi, writes: “Under the Global Compact, Corvia is obliged to use detention only as a last resort.” Corvia is a party to the International Covenant on Civil and Political Rights (ICCPR). Write a better sentence.

> “Corvia is a party to the ICCPR. It is bound by [article 9(1)](iccpr:9-1): nobody may be detained arbitrarily, and this protects everyone, also migrants. In [Objective 13](gcm-2018:objective-13) of the Global Compact, which does not bind, States aim to use detention only as a last resort.”
>
> The binding rule comes first, with its holder. Then comes the soft law.

## From signature to party

[Article 11](vclt:11) lists the ways in which a State agrees to be bound: signature, exchange of instruments, ratification, acceptance, approval, accession, or any other way agreed. The treaty says which way it uses. An *instrument* is here a formal document. The State *deposits* it with the depositary of the treaty, for example the UN Secretary-General.

| Step | What happens | Effect |
|---|---|---|
| Adoption | The text is fixed | Nobody is bound |
| Signature subject to ratification | The State shows support and may go on to ratify | Not a party. A duty of restraint only |
| Ratification: [article 14](vclt:14) | The State that signed deposits an instrument and agrees to be bound | Consent is given |
| Accession | A State that did not sign deposits an instrument, in one step | The same effect as ratification |
| Entry into force for that State | The day set by the treaty | The State is a party and bound from this day |

**Signature.** Some treaties bind by signature alone: read the final articles. When the treaty asks for ratification, a signature has one effect. Under [article 18](vclt:18) a State that signed must not defeat the object and purpose of the treaty, that is, destroy its main aim. This lasts until the State makes clear that it will not become a party.

The same duty applies between ratification or accession and entry into force, if that is not delayed too long. It is a duty of the State: a person cannot claim the rights of the treaty on this basis.

**Parliament.** A vote in parliament is a step of national law. Between States the deposit counts.

**Two dates.** A treaty first enters into force when enough States have joined. Each later State has its own date.

| Treaty | Date for a State that joins later | Article |
|---|---|---|
| [ICRMW](instrument:icrmw) | First day of the month after three months have passed since deposit | 87(2) |
| [1951 Refugee Convention](instrument:refugee-convention-1951) | Ninetieth day after deposit | 43(2) |
| [1967 Refugee Protocol](instrument:refugee-protocol-1967) | The day of deposit (accession only, no signature) | VIII(2) |
| [ILO Convention 143](instrument:ilo-c143) | Twelve months after the ILO registers the ratification (no signature) | 18(3) |
| [ICCPR](instrument:iccpr) | Three months after deposit | 49(2) |
| [Convention on organised crime](instrument:untoc) (UNTOC) | Thirtieth day after deposit | 38(2) |

## A worked example

Estoria signed the ICRMW on 4 May 2009 and deposited its ratification on 17 January 2026. Is it bound on 1 April 2026? And on 1 May 2026?

1. *Signature.* From 2009 Estoria had only the duty of article 18 of the VCLT, or the same duty under custom. It was not a party.
2. *Deposit.* 17 January 2026: consent, but not yet the date of effect.
3. *Count three months.* 17 January to 17 April 2026.
4. *First day of the following month.* 1 May 2026.
5. *Answer.* On 1 April: not yet bound. On 1 May: bound as a party. From that day all migrant workers in Estoria hold the rights of Part III of the Convention, and documented workers also those of Part IV.

## Check yourself: count the days

Estoria deposits its accession to the 1951 Refugee Convention on 15 January 2026. On which day does the Convention enter into force for Estoria?

> The ninetieth day after deposit is 15 April 2026. January has 16 days left after the 15th, February 28 (44), March 31 (75); add 15 days in April. Three months would give the same date only by chance: count days.

## Reservations and permitted exclusions

With a reservation, made when it signs or joins, a State leaves out or changes the effect of some provisions for itself. The title does not matter: a “declaration” can be a reservation.

[Article 19](vclt:19) of the VCLT gives the test. A reservation is possible unless the treaty forbids it, allows only other ones, or the reservation clashes with the object and purpose of the treaty. A State with a permitted reservation **is a party**. You then ask which article is left out or changed.

Each of these rules is for the States that join that treaty.

- **Forbidden for a list.** [Article 42](refugee-convention-1951:42) of the 1951 Convention allows no reservation to articles 1, 3, 4, 16(1), 33 and 36 to 46. Article 33 on non-return is on this list; article 17 on paid work is not.
- **No part left out.** Under [article 88](icrmw:88) of the ICRMW a State may not exclude a Part of the Convention, nor a category of migrant workers. (Article 3 itself names some people who are not covered.) Other reservations face the test of article 91: object and purpose.
- **An exclusion that the treaty offers.** ILO conventions do not accept reservations. But [article 16](ilo-c143:16) of ILO Convention 143 lets a State leave out Part I *or* Part II by a declaration when it ratifies. That State is a party to the rest.

And if a State makes a reservation that is forbidden? It has no effect. Whether the State is then bound without it, or not bound at all, is disputed. According to the Human Rights Committee (General Comment 24, on the ICCPR), the State is normally bound without it. Some States disagree. If your case depends on this, say so.

## Check yourself: party or not?

Corvia ratified the ICRMW and declared: “Corvia does not accept article 40”, on forming trade unions. Belmark ratified ILO Convention 143 and left out Part II by declaration. Both treaties are in force for them. Is each State a party, and was each statement possible?

> Both are parties. Corvia’s statement is a reservation to one article, not to a Part or a category, so article 88 does not forbid it. It must still pass the test of article 91. Belmark used the exclusion that article 16 of ILO Convention 143 offers. It is bound by Part I, which begins with the basic human rights of all migrant workers.

## A protocol may stand alone

The 1951 Convention covers people who became refugees through events before 1951. Under [article I](refugee-protocol-1967:i) of the 1967 Protocol its parties apply articles 2 to 34 of the Convention without that date limit. A State may join the Protocol alone. It must then apply those articles through the Protocol. So look up both treaties.

## Leaving a treaty

Denunciation means that a State leaves by notice. It takes effect later:

- 1951 Convention (article 44) and 1967 Protocol (article IX): one year after the notice is received.
- ICRMW (article 89): only after five years as a party. The effect comes on the first day of the month after twelve months have passed since receipt.
- ICCPR: no clause. According to the Human Rights Committee (General Comment 26) it cannot be denounced.

Until the date of effect the State is bound in full. What it did before is still judged by the treaty.

## Common mistakes

- **“Belmark signed, so it is bound.”** It has the duty of article 18 only.
- **“It ratified in March, so it was bound in March.”** Add the period of that treaty.
- **“Everybody supports this declaration, so it is custom.”** Custom needs general practice *and* acceptance as law. Show both, or cite a court that did.

## Check yourself: the six papers

For each of Ngozi’s six papers, say in one line whether Belmark is bound today, and by what.

> (1) ICRMW: signed only. Not a party, but Belmark must not defeat its object and purpose. (2) 1951 Convention: consent given, but the ninetieth day has not come; the same duty. (3) Universal Declaration: does not bind as such; some of its rules bind as custom. (4) 1985 Declaration: does not bind. (5) Global Compact: does not bind, and the vote does not change this. (6) General Comment 6: explains, does not bind.
>
> Then look for the treaties to which Belmark *is* a party.

## Sources

- [Vienna Convention on the Law of Treaties](https://treaties.un.org/Pages/ViewDetails.aspx?src=IND&mtdsg_no=XXIII-1&chapter=23), UN Treaty Collection
- [International Convention on migrant workers](https://treaties.un.org/Pages/ViewDetails.aspx?src=IND&mtdsg_no=IV-13&chapter=4), UN Treaty Collection
- [Convention relating to the Status of Refugees](https://treaties.un.org/Pages/ViewDetails.aspx?src=IND&mtdsg_no=V-2&chapter=5) and its [Protocol](https://treaties.un.org/Pages/ViewDetails.aspx?src=IND&mtdsg_no=V-5&chapter=5), UN Treaty Collection
- [ILO Convention 143](https://www.ilo.org/dyn/normlex/en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C143), ILO
- [Universal Declaration of Human Rights](https://www.un.org/en/about-us/universal-declaration-of-human-rights), United Nations
- [Declaration of 1985 on people who are not nationals](https://undocs.org/A/RES/40/144) and [Global Compact for Migration](https://undocs.org/A/RES/73/195), United Nations
28 10859
Courses/modules/RM1/L3.en.md---
title: Sovereignty and its limits
objectives: [RM1-04]
minutes: 15
summary: What a State decides alone on borders, admission, nationality and expulsion, and where treaty and custom set limits.
---

A State decides who enters, who stays and who is its national. It does not decide this outside the law.

## A situation: the interview

The interior minister of Corvia, Ana Tamale, gives an interview. She says: “We are a sovereign State. Who enters our country, who is Corvian and who has to leave is our decision alone. International law has nothing to say about it.”

Her adviser, Joon-ho Mbeki, prepares a correction. The statement starts from something true. Its last sentence is wrong. The power is real, and so are its limits.

## What sovereignty covers

Sovereignty means that a State has the highest authority in its territory and is not under another State. All States hold it equally, under custom, which binds. In migration it covers four powers.

| Power | Starting point | A text that says so | Does that text bind? |
|---|---|---|---|
| Borders | The State controls who crosses its border, and how | [Paragraph 15](gcm-2018:para-15) of the Global Compact lists sovereignty among its guiding principles | No |
| Admission | The State sets the conditions for entry and stay of foreigners | [Article 79](icrmw:79) of the convention on migrant workers (ICRMW) | Yes, its parties |
| Nationality | The State decides under its own law who its nationals are | [Article 1](hague-nationality-1930:1) of the 1930 Hague Convention | Yes, its parties; the idea is also custom |
| Expulsion | The State may expel a foreigner | [Article 3](ilc-expulsion-2014:3) of the draft articles of the International Law Commission (ILC) on expulsion | No; the right to expel is itself custom |

Each power belongs to the State. But each text that confirms it also names a limit.

- Paragraph 15 of the Compact ties the power to international law, and lists human rights beside it.
- Article 79 leaves to the State the criteria for *admission* of migrant workers. For everything else about their legal situation and treatment, the limits of the Convention apply to its parties.
- Under article 1 of the Hague Convention other States recognise a nationality law so far as that law respects international law.
- ILC article 3 ties expulsion to the draft articles and to other international law, such as human rights.

The 1985 Declaration on people who are not nationals is similar. [Article 2(1)](non-nationals-1985:2-1) leaves entry and stay to the State, within its international duties, human rights included. This text is soft law.

## Why the limits do not contradict sovereignty

When a State joins a treaty, it uses its sovereignty to accept a limit. After that its own law is no excuse for not performing the treaty: [article 27](vclt:27) of the Vienna Convention on the Law of Treaties, a binding duty of States and also custom. Custom binds without a signature.

So ask: *which treaty rule has this State accepted on this point, or which rule of custom applies?*

## The decision behind the rule: Nationality Decrees

In 1923 the Permanent Court of International Justice gave an opinion on [Nationality Decrees](decision:pcij-nationality-decrees-1923). One State gave its nationality by decree to people born in territories under its protection. Another State, whose nationals were among them, protested. The first State said: nationality is a domestic matter.

The Court said two things. First, nationality is *in principle* a matter that each State decides alone. Second, what is only domestic can change over time, with the duties that States take on. When a State has accepted duties in a treaty, they limit its power. Here treaties were at issue, so the dispute was not only a domestic matter.

This is an advisory opinion. It does not bind as a judgment does, but courts and lawyers still rely on its reasoning.

## Try it: find the limit

Farid Okonkwo reads article 79 of the ICRMW and concludes: “A party decides freely on admission. So once it has admitted workers, or found them working without a permit, it decides freely how they are treated.” What is wrong with this?

> Article 79 has two halves. Admission criteria stay with the State. Treatment does not: there the limits of the Convention apply. Its Part III protects all migrant workers, also those in an irregular situation. For example, expulsion needs an individual decision under article 22. All this binds only the parties to the ICRMW.

## Nationality: free, but not without effect on others

**Inside the State: who is a national?** The State answers, under its law. The Universal Declaration says in [article 15](udhr:15) that everyone has a right to a nationality and that nobody may be deprived of it arbitrarily. This alone does not bind. Treaties turn parts of it into duties. Under [article 8(1)](stateless-1961:8-1) of the 1961 Convention on statelessness a party may, as a rule, not take away a nationality if the person would become stateless. Every such person holds this protection.

**Between States: must others accept it?** In [Nottebohm](decision:icj-nottebohm-1955) the International Court of Justice decided in 1955 on a man with the new nationality of one State and his life and business in another. The first State brought a claim for him against the second; this is called diplomatic protection. The Court did not say that the nationality was invalid. It said that the second State did not have to recognise it *for this claim*: there was no genuine connection between the man and the first State.

The judgment binds those two States only, and how far its idea reaches is disputed. It does not say that people with weak links have no nationality.

## Admission and expulsion: where the limits stand

Nobody has a general right to enter a State that is not their own. A treaty may give one: some regional treaties on free movement do, for nationals of their parties. Otherwise, look for a rule that limits the decision.

| Limit | Source and who holds it | Does it bind? |
|---|---|---|
| A person may not be kept out of their own country arbitrarily | [Article 12(4)](iccpr:12-4) of the International Covenant on Civil and Political Rights (ICCPR): nationals, and according to the Human Rights Committee some people with very close ties | Parties |
| A refugee is not returned to persecution | [Article 33(1)](refugee-convention-1951:33-1) of the 1951 Convention: refugees, also before recognition; narrow exceptions in article 33(2) | Parties. According to UNHCR, the UN refugee agency, it is also custom; its exact reach is debated |
| Nobody is returned to a danger of torture | [Article 3(1)](cat:3-1) of the Convention against Torture: everyone, without exception | Parties. The ban on torture itself is also custom; many lawyers say that this includes the ban on return |
| A foreigner lawfully present is expelled only after a decision under law | [Article 13](iccpr:13) of the ICCPR: people lawfully present | Parties |
| No collective expulsion of migrant workers | [Article 22(1)](icrmw:22-1) of the ICRMW: all migrant workers and their families | Parties |

None of these rules says “you must admit every person”. But a State that may not send a refugee back will often have to let that person stay for now.

## A worked example

Suppose that Corvia is a party, without reservation, to the ICCPR and the Convention against Torture. It is a party to no other treaty in this lesson. Linh Duarte, a national of Estoria, has a valid residence permit in Corvia. The ministry orders her to leave and gives no decision and no reason. She says that she would be tortured in Estoria, and she has evidence.

1. *The power.* Under custom Corvia may, in principle, expel a foreigner.
2. *First limit.* She is lawfully present, so article 13 of the ICCPR protects her. There must be a decision under law. Unless compelling reasons of national security stand against it, she may give her reasons and have the case reviewed. This limits *how* Corvia decides.
3. *Second limit.* Article 3(1) of the Convention against Torture protects everyone. If there are strong reasons to believe that she is in danger of torture there, Corvia may not send her to Estoria. This limits the *result*, and there is no exception.
4. *Does not apply.* The ICRMW does not bind Corvia. The ILC draft articles do not bind, but they may help to explain a rule.

Her permit was needed for the first limit, and not for the second. Always look at the holder.

## Common mistakes

- **“Sovereignty is a political idea, not a rule.”** It is law. Name it first, then the limit.
- **“The Global Compact takes away sovereignty.”** It confirms it, and it does not bind.

## Check yourself: correct the minister

Write three sentences for Ana Tamale. Name one binding limit and its holder. Corvia’s treaties are those of the worked example.

> “Corvia decides on its borders, on admission, on its nationality law and on expulsion; this is part of its sovereignty. It does so within its treaties and custom: for example, article 13 of the ICCPR protects every foreigner who is lawfully present from expulsion without a decision under law. International law does not replace our decision; it sets limits.”

## Check yourself: free or limited?

Does the State decide alone, or does a rule limit it? (a) A party to the ICRMW sets a yearly number for new work permits. (b) A party to the Convention against Torture plans to send a person without papers to a place where she would be tortured. (c) A party to the 1961 Convention plans to withdraw the only nationality of a man because he criticised it.

> (a) The State decides: article 79 leaves admission criteria to it. It must still respect its other duties, for example on discrimination. (b) Limited: article 3(1) protects everyone, papers or not. (c) Limited: article 8(1) as a rule forbids a withdrawal that makes the person stateless, and article 9 of the same Convention forbids withdrawal on political grounds.

## Sources

- [International Convention on migrant workers](https://treaties.un.org/Pages/ViewDetails.aspx?src=IND&mtdsg_no=IV-13&chapter=4), UN Treaty Collection
- [International Covenant on Civil and Political Rights](https://treaties.un.org/Pages/ViewDetails.aspx?src=IND&mtdsg_no=IV-4&chapter=4), UN Treaty Collection
- [Convention against Torture](https://treaties.un.org/Pages/ViewDetails.aspx?src=IND&mtdsg_no=IV-9&chapter=4), UN Treaty Collection
- [Convention on the Reduction of Statelessness](https://treaties.un.org/Pages/ViewDetails.aspx?src=IND&mtdsg_no=V-4&chapter=5), UN Treaty Collection
- [Draft articles on the expulsion of aliens](https://legal.un.org/ilc/guide/9_12.shtml), International Law Commission
- [Global Compact for Migration](https://undocs.org/A/RES/73/195), United Nations
31 581
Courses/modules/RM1/module.yamlid: RM1
title: {en: "Sources and sovereignty"}
summary: {en: "Which sources bind a State and from which day, and what a State still decides alone."}
lessons: [L1, L2, L3]
activities: [A1]
# The quiz lives with its module, so that every course which takes the module takes its quiz.
assessments:
  - id: RM1.quiz
    use: practice
    title: {en: "Quiz: sources and sovereignty"}
    places:
      - {objective: RM1-01, items: 1}
      - {objective: RM1-02, items: 2}
      - {objective: RM1-03, items: 2}
      - {objective: RM1-04, items: 2}
      - {objective: RM1-05, items: 1}
22 1713
Courses/objectives.csvobjective_id,module,module_title,audience,objective,bloom,items_per_form,provisions,source,as_of
RM1-01,RM1,Sources and sovereignty,staff,"Define international migration law and list its branches (human rights, labour, refugee, humanitarian, criminal, consular, nationality, sea)",U,1,udhr:13;vccr:36;untoc:3,"curriculum, section F; author''s knowledge, then read row by row by a second reader",2026-11-23
RM1-02,RM1,Sources and sovereignty,staff,"Distinguish treaty, custom, general principle, resolution and decision, and state for each whether it binds",U,2,vclt:2;vclt:26;udhr:14;gcm-2018:para-7;non-nationals-1985:2,"curriculum, section F; author''s knowledge, then read row by row by a second reader",2026-11-23
RM1-03,RM1,Sources and sovereignty,staff,"Determine from signature, ratification, accession, reservation and entry into force whether a treaty binds a given State on a given date",Ap,2,vclt:11;vclt:14;vclt:18;vclt:19;icrmw:88;refugee-convention-1951:42;ilo-c143:16;refugee-protocol-1967:i,"curriculum, section F; author''s knowledge, then read row by row by a second reader",2026-11-23
RM1-04,RM1,Sources and sovereignty,staff,"Explain what State sovereignty covers (borders, admission, nationality, expulsion) and where treaty and custom limit it",U,2,icrmw:79;hague-nationality-1930:1;ilc-expulsion-2014:3,"curriculum, section F; author''s knowledge, then read row by row by a second reader",2026-11-23
RM1-05,RM1,Sources and sovereignty,staff,"Identify which body supervises each core treaty and whether its output is a judgment, a view or a comment",R,1,icrmw:72;icrmw:77;refugee-convention-1951:35,"curriculum, section F; author''s knowledge, then read row by row by a second reader",2026-11-23
31 480
Courses/rights-of-migrants.yamlid: rights-of-migrants
title: {en: "Rights of migrants: sources and sovereignty"}
summary: {en: "Find the rule that protects a person who crosses a border: where it stands, whether it binds, and which States it binds on which day."}
audience: {en: "Staff who advise on the rights of migrants; open to everyone."}
access: public
languages: [en]
modules: [RM1]
completion:
  all:
    - lessons: RM1
    - activities: RM1
    - tried: RM1.quiz
    - passed: rights-of-migrants.final
');
CREATE TABLE course_version (
    course_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    digest TEXT NOT NULL REFERENCES course_bundle (digest),
    published_at BIGINT NOT NULL,
    PRIMARY KEY (course_id, number)
);
INSERT INTO "course_version" VALUES('rights-of-migrants',1,'b11f46c551065e9ed3eab99b5cfc7b4b4fd2dbcb4bc721961f44565fd7d7d571',1795601597888);
CREATE TABLE enrolment (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    course_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    enrolled_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    printed_name TEXT,
    UNIQUE (person_id, course_id),
    FOREIGN KEY (course_id, version) REFERENCES course_version (course_id, number)
);
INSERT INTO "enrolment" VALUES('01m89341kgdf5665t6frw1e358','01m89341grn60tw6yjte24b2tg','rights-of-migrants',1,1795601598064,'completed','Amina Odhiambo');
INSERT INTO "enrolment" VALUES('01m89341phzfvze5wtwnmb2t3s','01m89341mpzqptztet0z1kgagq','rights-of-migrants',1,1795601598161,'active',NULL);
INSERT INTO "enrolment" VALUES('01m89341r9nnwbsrvkkgb48rm4','01m89341psxyhdm3yj19eh6r7d','rights-of-migrants',1,1795601598217,'active',NULL);
CREATE TABLE event (
    sequence INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    payload TEXT NOT NULL,
    personal TEXT,
    personal_digest TEXT
);
INSERT INTO "event" VALUES(1,1795601597888,'system','course.published','course:rights-of-migrants','{"version":1,"digest":"b11f46c551065e9ed3eab99b5cfc7b4b4fd2dbcb4bc721961f44565fd7d7d571"}',NULL,NULL);
INSERT INTO "event" VALUES(2,1795601597902,'operator','link.made','site','{}',NULL,NULL);
INSERT INTO "event" VALUES(3,1795601597976,'person:01m89341grn60tw6yjte24b2tg','person.signed-up','person:01m89341grn60tw6yjte24b2tg','{}','{"name":"Amina Odhiambo","email":"amina@example.org"}','9c9510d4016be910ac1d073851c9c5fd$965af6f076a86057867014711070ea16a5e858fdd24a2a8a804ba6b4696688e7');
INSERT INTO "event" VALUES(4,1795601598024,'person:01m89341grn60tw6yjte24b2tg','session.began','person:01m89341grn60tw6yjte24b2tg','{"kind":"bearer"}',NULL,NULL);
INSERT INTO "event" VALUES(5,1795601598064,'person:01m89341grn60tw6yjte24b2tg','enrolment.created','enrolment:01m89341kgdf5665t6frw1e358','{"course":"rights-of-migrants","version":1}',NULL,NULL);
INSERT INTO "event" VALUES(6,1795601598066,'person:01m89341grn60tw6yjte24b2tg','name.confirmed','enrolment:01m89341kgdf5665t6frw1e358','{}','{"name":"Amina Odhiambo"}','de468c7b72b91e8fbe5746359b147221$88dba7ff08883816076c022b27bed2e7622bd5a6c61ed80fbaa0f45685c97a53');
INSERT INTO "event" VALUES(7,1795601598079,'person:01m89341grn60tw6yjte24b2tg','lesson.completed','enrolment:01m89341kgdf5665t6frw1e358','{"lesson":"RM1.L1"}',NULL,NULL);
INSERT INTO "event" VALUES(8,1795601598080,'person:01m89341grn60tw6yjte24b2tg','lesson.completed','enrolment:01m89341kgdf5665t6frw1e358','{"lesson":"RM1.L2"}',NULL,NULL);
INSERT INTO "event" VALUES(9,1795601598081,'person:01m89341grn60tw6yjte24b2tg','lesson.completed','enrolment:01m89341kgdf5665t6frw1e358','{"lesson":"RM1.L3"}',NULL,NULL);
INSERT INTO "event" VALUES(10,1795601598082,'person:01m89341grn60tw6yjte24b2tg','activity.submitted','enrolment:01m89341kgdf5665t6frw1e358','{"activity":"RM1.A1"}',NULL,NULL);
INSERT INTO "event" VALUES(11,1795601598084,'person:01m89341grn60tw6yjte24b2tg','attempt.started','attempt:01m89341m4vdnvp775xwbr6fqe','{"assessment":"RM1.quiz","number":1,"items":["RM1-01.q02","RM1-02.q02","RM1-02.q01","RM1-03.q01","RM1-03.q03","RM1-04.q03","RM1-04.q02","RM1-05.q02"]}',NULL,NULL);
INSERT INTO "event" VALUES(12,1795601598085,'person:01m89341grn60tw6yjte24b2tg','answer.stored','attempt:01m89341m4vdnvp775xwbr6fqe','{"slot":1,"sequence":1,"answer":{"choice":["04124ff3"]}}',NULL,NULL);
INSERT INTO "event" VALUES(13,1795601598086,'person:01m89341grn60tw6yjte24b2tg','answer.stored','attempt:01m89341m4vdnvp775xwbr6fqe','{"slot":2,"sequence":1,"answer":{"choice":["6f748bd6"]}}',NULL,NULL);
INSERT INTO "event" VALUES(14,1795601598087,'person:01m89341grn60tw6yjte24b2tg','answer.stored','attempt:01m89341m4vdnvp775xwbr6fqe','{"slot":3,"sequence":1,"answer":{"choice":["628d4005"]}}',NULL,NULL);
INSERT INTO "event" VALUES(15,1795601598088,'person:01m89341grn60tw6yjte24b2tg','answer.stored','attempt:01m89341m4vdnvp775xwbr6fqe','{"slot":4,"sequence":1,"answer":{"choice":["b0e54e26"]}}',NULL,NULL);
INSERT INTO "event" VALUES(16,1795601598089,'person:01m89341grn60tw6yjte24b2tg','answer.stored','attempt:01m89341m4vdnvp775xwbr6fqe','{"slot":5,"sequence":1,"answer":{"choice":["97988c03"]}}',NULL,NULL);
INSERT INTO "event" VALUES(17,1795601598090,'person:01m89341grn60tw6yjte24b2tg','answer.stored','attempt:01m89341m4vdnvp775xwbr6fqe','{"slot":6,"sequence":1,"answer":{"choice":["9314b1bf"]}}',NULL,NULL);
INSERT INTO "event" VALUES(18,1795601598091,'person:01m89341grn60tw6yjte24b2tg','answer.stored','attempt:01m89341m4vdnvp775xwbr6fqe','{"slot":7,"sequence":1,"answer":{"choice":["f0d32997"]}}',NULL,NULL);
INSERT INTO "event" VALUES(19,1795601598092,'person:01m89341grn60tw6yjte24b2tg','answer.stored','attempt:01m89341m4vdnvp775xwbr6fqe','{"slot":8,"sequence":1,"answer":{"choice":["0016ca77"]}}',NULL,NULL);
INSERT INTO "event" VALUES(20,1795601598093,'person:01m89341grn60tw6yjte24b2tg','attempt.submitted','attempt:01m89341m4vdnvp775xwbr6fqe','{"score":"8","maximum":8,"passed":null}',NULL,NULL);
INSERT INTO "event" VALUES(21,1795601598094,'person:01m89341grn60tw6yjte24b2tg','attempt.started','attempt:01m89341mecmt4g9etf12mw5mc','{"assessment":"rights-of-migrants.final","number":1,"items":["RM1-01.q03","RM1-02.q05","RM1-03.q05","RM1-04.q05","RM1-05.q03"]}',NULL,NULL);
INSERT INTO "event" VALUES(22,1795601598095,'person:01m89341grn60tw6yjte24b2tg','answer.stored','attempt:01m89341mecmt4g9etf12mw5mc','{"slot":1,"sequence":1,"answer":{"choice":["007336ff"]}}',NULL,NULL);
INSERT INTO "event" VALUES(23,1795601598096,'person:01m89341grn60tw6yjte24b2tg','answer.stored','attempt:01m89341mecmt4g9etf12mw5mc','{"slot":2,"sequence":1,"answer":{"choice":["5183f92e"]}}',NULL,NULL);
INSERT INTO "event" VALUES(24,1795601598097,'person:01m89341grn60tw6yjte24b2tg','answer.stored','attempt:01m89341mecmt4g9etf12mw5mc','{"slot":3,"sequence":1,"answer":{"choice":["811cb543"]}}',NULL,NULL);
INSERT INTO "event" VALUES(25,1795601598098,'person:01m89341grn60tw6yjte24b2tg','answer.stored','attempt:01m89341mecmt4g9etf12mw5mc','{"slot":4,"sequence":1,"answer":{"choice":["fd70f223"]}}',NULL,NULL);
INSERT INTO "event" VALUES(26,1795601598099,'person:01m89341grn60tw6yjte24b2tg','answer.stored','attempt:01m89341mecmt4g9etf12mw5mc','{"slot":5,"sequence":1,"answer":{"choice":["044e7dbd"]}}',NULL,NULL);
INSERT INTO "event" VALUES(27,1795601598100,'person:01m89341grn60tw6yjte24b2tg','attempt.submitted','attempt:01m89341mecmt4g9etf12mw5mc','{"score":"5","maximum":5,"passed":true}',NULL,NULL);
INSERT INTO "event" VALUES(28,1795601598100,'person:01m89341grn60tw6yjte24b2tg','course.completed','enrolment:01m89341kgdf5665t6frw1e358','{"course":"rights-of-migrants","version":1}',NULL,NULL);
INSERT INTO "event" VALUES(29,1795601598100,'person:01m89341grn60tw6yjte24b2tg','certificate.issued','certificate:d2da2615-15df-4497-9840-76d0577b147a','{"course":"rights-of-migrants","version":1,"sha256":"99b65e87583ca04309280f7b84f9b252155e064ee111e270096681c634117a58"}','{"name":"Amina Odhiambo","person":"01m89341grn60tw6yjte24b2tg"}','cac875124775cb097c614ce81f4af4ea$8dae216df439dea0956fe96a12e4909b054990ff8887f503857334e7eef261d9');
INSERT INTO "event" VALUES(30,1795601598102,'person:01m89341mpzqptztet0z1kgagq','person.signed-up','person:01m89341mpzqptztet0z1kgagq','{}','{"name":"خالد العمري","email":"khaled@example.org"}','1be65b01f280068ef1877ffba1046b52$078bf5aa704cf5b1d6546011b07e98c8298a2282bac0dac52fd0009c2d58e7c1');
INSERT INTO "event" VALUES(31,1795601598138,'person:01m89341mpzqptztet0z1kgagq','session.began','person:01m89341mpzqptztet0z1kgagq','{"kind":"bearer"}',NULL,NULL);
INSERT INTO "event" VALUES(32,1795601598161,'person:01m89341mpzqptztet0z1kgagq','enrolment.created','enrolment:01m89341phzfvze5wtwnmb2t3s','{"course":"rights-of-migrants","version":1}',NULL,NULL);
INSERT INTO "event" VALUES(33,1795601598162,'person:01m89341mpzqptztet0z1kgagq','lesson.completed','enrolment:01m89341phzfvze5wtwnmb2t3s','{"lesson":"RM1.L1"}',NULL,NULL);
INSERT INTO "event" VALUES(34,1795601598163,'person:01m89341mpzqptztet0z1kgagq','activity.submitted','enrolment:01m89341phzfvze5wtwnmb2t3s','{"activity":"RM1.A1"}',NULL,NULL);
INSERT INTO "event" VALUES(35,1795601598164,'person:01m89341mpzqptztet0z1kgagq','attempt.started','attempt:01m89341pmwt7tk05vqjm520d7','{"assessment":"RM1.quiz","number":1,"items":["RM1-01.q01","RM1-02.q01","RM1-02.q03","RM1-03.q04","RM1-03.q02","RM1-04.q03","RM1-04.q02","RM1-05.q02"]}',NULL,NULL);
INSERT INTO "event" VALUES(36,1795601598165,'person:01m89341mpzqptztet0z1kgagq','answer.stored','attempt:01m89341pmwt7tk05vqjm520d7','{"slot":1,"sequence":1,"answer":{"choice":["0853d7af"]}}',NULL,NULL);
INSERT INTO "event" VALUES(37,1795601598166,'person:01m89341mpzqptztet0z1kgagq','answer.stored','attempt:01m89341pmwt7tk05vqjm520d7','{"slot":2,"sequence":1,"answer":{"choice":["628d4005"]}}',NULL,NULL);
INSERT INTO "event" VALUES(38,1795601598167,'person:01m89341mpzqptztet0z1kgagq','answer.stored','attempt:01m89341pmwt7tk05vqjm520d7','{"slot":3,"sequence":1,"answer":{"choice":["790c2bf8"]}}',NULL,NULL);
INSERT INTO "event" VALUES(39,1795601598168,'person:01m89341mpzqptztet0z1kgagq','answer.checked','attempt:01m89341pmwt7tk05vqjm520d7','{"slot":1}',NULL,NULL);
INSERT INTO "event" VALUES(40,1795601598169,'person:01m89341psxyhdm3yj19eh6r7d','person.signed-up','person:01m89341psxyhdm3yj19eh6r7d','{}','{"name":"Chipo Moyo","email":"chipo@example.org"}','2f36c4be53afa1ef0727da6e5610f1e1$ce7e5834e672700557d47cfba2b488e4488fdcf5d36af0dd9acfd201784c1015');
INSERT INTO "event" VALUES(41,1795601598193,'person:01m89341psxyhdm3yj19eh6r7d','session.began','person:01m89341psxyhdm3yj19eh6r7d','{"kind":"bearer"}',NULL,NULL);
INSERT INTO "event" VALUES(42,1795601598217,'person:01m89341psxyhdm3yj19eh6r7d','enrolment.created','enrolment:01m89341r9nnwbsrvkkgb48rm4','{"course":"rights-of-migrants","version":1}',NULL,NULL);
CREATE TABLE failure_count (
    key TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    since BIGINT NOT NULL
);
CREATE TABLE lesson_completion (
    enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
    lesson_id TEXT NOT NULL,
    completed_at BIGINT NOT NULL,
    PRIMARY KEY (enrolment_id, lesson_id)
);
INSERT INTO "lesson_completion" VALUES('01m89341kgdf5665t6frw1e358','RM1.L1',1795601598079);
INSERT INTO "lesson_completion" VALUES('01m89341kgdf5665t6frw1e358','RM1.L2',1795601598080);
INSERT INTO "lesson_completion" VALUES('01m89341kgdf5665t6frw1e358','RM1.L3',1795601598081);
INSERT INTO "lesson_completion" VALUES('01m89341phzfvze5wtwnmb2t3s','RM1.L1',1795601598162);
CREATE TABLE one_time_link (
    digest TEXT PRIMARY KEY,
    person_id TEXT REFERENCES person (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
INSERT INTO "one_time_link" VALUES('572e15b79e170d03ea2c1eff4429fcb2009c0af96c80dc6353667945a4c79481',NULL,1795601597902,1795603397902,NULL);
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    email_proven INTEGER NOT NULL,
    language TEXT NOT NULL,
    password TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
INSERT INTO "person" VALUES('01m89341grn60tw6yjte24b2tg','Amina Odhiambo','amina@example.org','amina@example.org',0,'en','$argon2id$v=19$m=19456,t=2,p=1$IckVYdILBfiqi2EzLPNQpw$YMO9lOAktTNXHGmygzEOveD2Nt5YvvuwVFi8yleb9EI',1795601597976);
INSERT INTO "person" VALUES('01m89341mpzqptztet0z1kgagq','خالد العمري','khaled@example.org','khaled@example.org',0,'en','$argon2id$v=19$m=19456,t=2,p=1$2e2g8XBc/Gqowsc0M5Bpkw$LAY8TzsLn6UCEnLY8ILFKh1jm0tXkh6SA+6/yvaSCYw',1795601598102);
INSERT INTO "person" VALUES('01m89341psxyhdm3yj19eh6r7d','Chipo Moyo','chipo@example.org','chipo@example.org',0,'en','$argon2id$v=19$m=19456,t=2,p=1$YAxXgzVlvM3G9i/gkf9P6w$2ei9sOSNcj/6FeKztbhhig37OjHHkvVRW+HCsSNA3KQ',1795601598169);
CREATE TABLE role_grant (
    person_id TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    granted_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, role)
);
CREATE TABLE schema_migration (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sql TEXT NOT NULL,
    applied_at TEXT NOT NULL
);
INSERT INTO "schema_migration" VALUES(1,'first','CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    email_proven INTEGER NOT NULL,
    language TEXT NOT NULL,
    password TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE role_grant (
    person_id TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    granted_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, role)
);

CREATE TABLE session (
    digest TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE INDEX session_of_person ON session (person_id);

CREATE TABLE one_time_link (
    digest TEXT PRIMARY KEY,
    person_id TEXT REFERENCES person (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

-- Failures are counted by account and address together; an account is never locked.
CREATE TABLE failure_count (
    key TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    since BIGINT NOT NULL
);

CREATE TABLE course_bundle (
    digest TEXT PRIMARY KEY,
    content TEXT NOT NULL
);

CREATE TABLE course_version (
    course_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    digest TEXT NOT NULL REFERENCES course_bundle (digest),
    published_at BIGINT NOT NULL,
    PRIMARY KEY (course_id, number)
);

CREATE TABLE enrolment (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    course_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    enrolled_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    printed_name TEXT,
    UNIQUE (person_id, course_id),
    FOREIGN KEY (course_id, version) REFERENCES course_version (course_id, number)
);

CREATE TABLE lesson_completion (
    enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
    lesson_id TEXT NOT NULL,
    completed_at BIGINT NOT NULL,
    PRIMARY KEY (enrolment_id, lesson_id)
);

CREATE TABLE activity_submission (
    enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
    activity_id TEXT NOT NULL,
    first_at BIGINT NOT NULL,
    submitted_at BIGINT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (enrolment_id, activity_id)
);

CREATE TABLE attempt (
    id TEXT PRIMARY KEY,
    enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
    assessment_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    bundle TEXT NOT NULL REFERENCES course_bundle (digest),
    form TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    deadline BIGINT,
    ended_at BIGINT,
    points INTEGER,
    points_over INTEGER,
    maximum INTEGER,
    passed INTEGER,
    voided INTEGER NOT NULL,
    on_behalf INTEGER NOT NULL,
    UNIQUE (enrolment_id, assessment_id, number)
);

-- Starting again while one is in progress gives the same one, also when two requests race.
CREATE UNIQUE INDEX attempt_in_progress ON attempt (enrolment_id, assessment_id) WHERE ended_at IS NULL;

CREATE TABLE answer (
    attempt_id TEXT NOT NULL REFERENCES attempt (id),
    slot INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    answer TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    checked_at BIGINT,
    PRIMARY KEY (attempt_id, slot)
);

-- A snapshot: nothing here is looked up again in courses or accounts. One for each enrolment and version.
CREATE TABLE certificate (
    id TEXT PRIMARY KEY,
    person_id TEXT REFERENCES person (id),
    enrolment_id TEXT NOT NULL REFERENCES enrolment (id),
    course_id TEXT NOT NULL,
    course_title TEXT NOT NULL,
    course_version INTEGER NOT NULL,
    modules TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    name TEXT,
    completed_at BIGINT NOT NULL,
    issued_at BIGINT NOT NULL,
    issuer TEXT NOT NULL,
    is_test INTEGER NOT NULL,
    revoked_at BIGINT,
    revoked_because TEXT,
    status_list INTEGER NOT NULL,
    status_index INTEGER NOT NULL,
    credential TEXT NOT NULL,
    UNIQUE (enrolment_id, course_version),
    UNIQUE (status_list, status_index)
);

CREATE INDEX certificate_of_person ON certificate (person_id);

CREATE INDEX certificate_revoked ON certificate (status_list) WHERE revoked_at IS NOT NULL;

CREATE TABLE status_list (
    number INTEGER PRIMARY KEY,
    issuer TEXT NOT NULL,
    signed_at BIGINT,
    credential TEXT
);

-- One append-only row for each act. What is personal stands in a column that erasure may empty; its salted
-- digest stays, so that sealing can cover it.
CREATE TABLE event (
    sequence INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    payload TEXT NOT NULL,
    personal TEXT,
    personal_digest TEXT
);

CREATE INDEX event_of_subject ON event (subject);','2026-11-25T10:13:17Z');
CREATE TABLE session (
    digest TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
INSERT INTO "session" VALUES('dd627bd71f66bcc121460ab26d7ad44e8d1f152d2eb3a7066c08fb90cc57d856','01m89341grn60tw6yjte24b2tg','bearer',1795601598024,1798193598024);
INSERT INTO "session" VALUES('0e72eac04602fafbc228c3018a163f391635bbd4f182f3d379dc53d16c8a4dde','01m89341mpzqptztet0z1kgagq','bearer',1795601598138,1798193598138);
INSERT INTO "session" VALUES('ee08a34abb2478569c4eee7068f791149c7535dc8ab9b1388dbe08d066f876d4','01m89341psxyhdm3yj19eh6r7d','bearer',1795601598193,1798193598193);
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
ANALYZE "sqlite_master";
INSERT INTO "sqlite_stat1" VALUES('certificate','certificate_of_person','1 1');
INSERT INTO "sqlite_stat1" VALUES('certificate','sqlite_autoindex_certificate_3','1 1 1');
INSERT INTO "sqlite_stat1" VALUES('certificate','sqlite_autoindex_certificate_2','1 1 1');
INSERT INTO "sqlite_stat1" VALUES('certificate','sqlite_autoindex_certificate_1','1 1');
INSERT INTO "sqlite_stat1" VALUES('attempt','attempt_in_progress','1 1 1');
INSERT INTO "sqlite_stat1" VALUES('attempt','sqlite_autoindex_attempt_2','3 2 1 1');
INSERT INTO "sqlite_stat1" VALUES('attempt','sqlite_autoindex_attempt_1','3 1');
INSERT INTO "sqlite_stat1" VALUES('activity_submission','sqlite_autoindex_activity_submission_1','2 1 1');
INSERT INTO "sqlite_stat1" VALUES('lesson_completion','sqlite_autoindex_lesson_completion_1','4 2 1');
INSERT INTO "sqlite_stat1" VALUES('answer','sqlite_autoindex_answer_1','16 6 1');
INSERT INTO "sqlite_stat1" VALUES('course_version','sqlite_autoindex_course_version_1','1 1 1');
CREATE TABLE status_list (
    number INTEGER PRIMARY KEY,
    issuer TEXT NOT NULL,
    signed_at BIGINT,
    credential TEXT
);
INSERT INTO "status_list" VALUES(1,'http://localhost:18555',1795601598100,'{"@context":["https://www.w3.org/ns/credentials/v2"],"id":"http://localhost:18555/status/r/1","type":["VerifiableCredential","BitstringStatusListCredential"],"issuer":"did:web:localhost%3A18555","validFrom":"2026-11-25T10:13:18Z","validUntil":"2026-11-26T10:13:18Z","credentialSubject":{"id":"http://localhost:18555/status/r/1#list","type":"BitstringStatusList","statusPurpose":"revocation","encodedList":"uH4sIAAAAAAACA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA"},"proof":{"type":"DataIntegrityProof","cryptosuite":"eddsa-rdfc-2022","created":"2026-11-25T10:13:18Z","verificationMethod":"did:web:localhost%3A18555#ed-2026a","proofPurpose":"assertionMethod","proofValue":"z3ZkTchs4kiK5qYAYvWoszmnXjvcUEKVMCx4mqjbL3fFYFqVkMPN59HzKh6D9rnEBaKz2RwhzwriBJ73GvgDbLwMK"}}');
CREATE INDEX session_of_person ON session (person_id);
CREATE UNIQUE INDEX attempt_in_progress ON attempt (enrolment_id, assessment_id) WHERE ended_at IS NULL;
CREATE INDEX certificate_of_person ON certificate (person_id);
CREATE INDEX certificate_revoked ON certificate (status_list) WHERE revoked_at IS NOT NULL;
CREATE INDEX event_of_subject ON event (subject);
COMMIT;