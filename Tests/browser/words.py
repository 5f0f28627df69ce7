"""What the pages say where a test presses or reads it, in the languages that the ways are gone in.

The driver gives spaces that do not break as ordinary ones.
"""

import re
from types import SimpleNamespace

WORDS = {
    "en": SimpleNamespace(
        make_account="Make my account", sign_in="Sign in", enrol="Enrol in this course", have_read="I have read this",
        start="Start", gained="See what you have gained", end_quiz="End this quiz", send_all="Send all answers",
        confirm_your_name="Confirm your name", show_print="Show how it will print", confirm_name="Confirm this name",
        open_certificate="Open your certificate",
        saved=re.compile(r"(Stored|Saved) at \d"), kept="kept on this device", result="Your result", passed="Passed",
        right="Your answer · right", not_right="not right", right_answer="Right answer",
        second_sitting="after the second sitting", gain="Before: 0 of 4. After: 4 of 4.", valid="A TEST: PROVES NOTHING",
        revoked="revoked", lost="The line is lost", back="Connected again", unsent="Nothing went out",
        signed_out="You are signed out", late="This try ended", other_stands="A newer answer from another window stands",
        restored="What you wrote before stands here again", too_late="Some answers came too late",
        overtaken="Questions 1 and 2 were answered in another window",
    ),
    "fr": SimpleNamespace(
        make_account="Créer mon compte", sign_in="Se connecter", enrol="S’inscrire à ce cours",
        have_read="J’ai lu cette leçon", start="Commencer", gained="Voyez ce que vous avez gagné",
        end_quiz="Terminer ce questionnaire", send_all="Envoyer toutes les réponses",
        confirm_your_name="Confirmer votre nom", show_print="Voir comment il sera imprimé",
        confirm_name="Confirmer ce nom", open_certificate="Ouvrir votre certificat",
        saved=re.compile(r"Enregistrée à \d"), kept="gardée sur cet appareil", result="Votre résultat", passed="Réussi",
        right="Votre réponse · juste", not_right="pas juste", right_answer="Bonne réponse",
        second_sitting="après la seconde passation", gain="Avant : 0 sur 4. Après : 4 sur 4.", valid="UN TEST : NE PROUVE RIEN",
        revoked="révoqué", lost="La connexion est coupée", back="La connexion est rétablie", unsent="Rien n’est parti",
        signed_out="Votre session a pris fin", late="Cet essai a pris fin",
        other_stands="Une réponse plus récente, venue d’une autre fenêtre",
        restored="Ce que vous aviez écrit est de nouveau là", too_late="Des réponses sont arrivées trop tard",
        overtaken="Les questions 1 et 2 ont reçu une réponse dans une autre fenêtre",
    ),
}
