package be.werkpad.beslissing;

import be.werkpad.beslissing.Keuze.Kiezer;
import be.werkpad.shared.DomainException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When we believe that the client chose (C.2). The coach writes it down but never chooses and never is the witness.
 *
 * @param vandaag a choice cannot be of a later day
 * @param coachnamen accounts and names of those who may not be the witness
 * @param clientaccount the client's own login
 * @param heeftVertegenwoordiger whether somebody else may choose by law
 */
record Bewijsregels(
        LocalDate vandaag, Set<String> coachnamen, @Nullable String clientaccount, boolean heeftVertegenwoordiger) {
    private static final int BEVESTIGD = 2;
    private static final int EIGEN_LOGIN = 3;
    private static final int EIGEN_TEKST = 3;
    private static final Set<String> COACHWOORDEN = Set.of(
            "jobcoach", "coach", "de jobcoach", "de coach", "mijn jobcoach", "ik", "ikzelf", "backup", "vervanger");

    void eis(Vraagcode vraag, Keuze keuze) {
        eisKiezer(keuze);
        eisNiveau(vraag, keuze);
        eisGetuige(keuze);
        if (keuze.datum().isAfter(vandaag)) {
            throw DomainException.bijVeld(
                    "beslissing.datumInToekomst", "datum", "De datum van de keuze ligt in de toekomst.");
        }
        var woorden = keuze.eigenWoorden();
        if (keuze.gekozen().equals(Keuze.ANDERS)
                && (woorden == null || woorden.strip().length() < EIGEN_TEKST)) {
            throw DomainException.bijVeld(
                    "beslissing.anderszonderTekst", "eigenWoorden", "Schrijf wat de cliënt dan wil.");
        }
    }

    private void eisKiezer(Keuze keuze) {
        if (keuze.gekozenDoor() == Kiezer.WERKGEVER) {
            throw kiezerOngeldig();
        }
        if (keuze.gekozenDoor() != Kiezer.VERTEGENWOORDIGER) {
            return;
        }
        if (!heeftVertegenwoordiger) {
            throw DomainException.bijVeld(
                    "beslissing.geenVertegenwoordiger",
                    "gekozenDoor",
                    "Deze cliënt heeft geen vertegenwoordiger. De cliënt kiest zelf.");
        }
        if (keuze.redenVertegenwoordiger() == null) {
            throw DomainException.bijVeld(
                    "beslissing.redenOntbreekt", "redenVertegenwoordiger", "Schrijf waarom de cliënt niet zelf koos.");
        }
    }

    static DomainException kiezerOngeldig() {
        return DomainException.bijVeld(
                "beslissing.kiezerOngeldig",
                "gekozenDoor",
                "Alleen de cliënt of de vertegenwoordiger kan kiezen. De jobcoach kiest nooit.");
    }

    /** Asking for time or for other options decides nothing, so it needs no more than a note. */
    private void eisNiveau(Vraagcode vraag, Keuze keuze) {
        var niveau = keuze.bewijsniveau();
        if (niveau < 1 || niveau > EIGEN_LOGIN) {
            throw DomainException.bijVeld("beslissing.bewijsniveauOngeldig", "bewijsniveau", "Kies niveau 1, 2 of 3.");
        }
        if (!keuze.isOpen() && niveau < vraag.bewijsniveau()) {
            throw DomainException.bijVeld(
                    "beslissing.bewijsTeLaag",
                    "bewijsniveau",
                    "Bij %s moet de cliënt de keuze zelf bevestigen. Niveau %d volstaat niet: niveau %d of hoger is nodig."
                            .formatted(vraag, niveau, vraag.bewijsniveau()));
        }
        var isEigenLogin = keuze.gekozenDoor() == Kiezer.CLIENT
                && keuze.geregistreerdDoor().equals(clientaccount);
        if (niveau == EIGEN_LOGIN && !isEigenLogin) {
            throw DomainException.bijVeld(
                    "beslissing.geenEigenLogin",
                    "bewijsniveau",
                    "Niveau 3 kan alleen als de cliënt zelf is aangemeld. Kies niveau 1 of 2.");
        }
    }

    private void eisGetuige(Keuze keuze) {
        var getuige = keuze.getuige();
        var vorm = keuze.vorm();
        if (getuige == null) {
            if (keuze.bewijsniveau() == BEVESTIGD && (vorm == null || vorm.vraagtGetuige())) {
                throw DomainException.bijVeld(
                        "beslissing.getuigeOntbreekt",
                        "getuige",
                        "Noteer wie de bevestiging zag of hoorde. Dat is niet de jobcoach.");
            }
        } else if (isCoach(getuige)) {
            throw DomainException.bijVeld(
                    "beslissing.coachAlsGetuige", "getuige", "De jobcoach kan geen getuige zijn. Vraag iemand anders.");
        }
    }

    private boolean isCoach(String getuige) {
        var naam = EchteKeuze.genormaliseerd(getuige);
        return COACHWOORDEN.contains(naam)
                || coachnamen.stream()
                        .map(EchteKeuze::genormaliseerd)
                        .filter(coach -> !coach.isEmpty())
                        .anyMatch(coach -> (" " + naam + " ").contains(" " + coach + " "));
    }
}
