package be.werkpad.sjabloon.keuring;

import be.werkpad.sjabloon.Lezer;
import be.werkpad.sjabloon.Voorschrift;
import be.werkpad.sjabloon.inhoud.Blad;
import be.werkpad.sjabloon.inhoud.Feiten;
import java.util.Set;
import java.util.TreeSet;

/** Which facts a kind of paper may name, for who reads it (domein G.3). */
public final class Feitenrecht {
    /** Who the client is and where the traject stands. */
    private static final Set<String> OVER_DE_CLIENT = Set.of(
            "client",
            "voornaam",
            "vertegenwoordiger",
            "code",
            "fase",
            "startTraject",
            "bewaarTot",
            "eigenKeuze",
            "eindeProef",
            "laatsteDag",
            "volgendGesprek");

    /** What an employer does not have to know, also where the client is named. */
    private static final Set<String> VAN_HET_DOSSIER = Set.of("fase", "startTraject", "bewaarTot");

    private static final Set<String> VOLLEDIGE_NAAM = Set.of("client", "vertegenwoordiger");

    private Feitenrecht() {}

    /** @param meegeleverd the text that comes with the program, which says whom the paper is about */
    public static Set<String> van(Voorschrift voorschrift, Blad meegeleverd) {
        var feiten = new TreeSet<>(Feiten.ALTIJD);
        feiten.addAll(Feiten.SOMS);
        if (voorschrift.lezers().contains(Lezer.WERKPOST)) {
            feiten.removeAll(voorschrift.isVoorClient() ? VAN_HET_DOSSIER : OVER_DE_CLIENT);
        }
        if (meegeleverd.artikel().getAttribute("data-over").equals("voornaam")) {
            feiten.removeAll(VOLLEDIGE_NAAM);
        }
        return feiten;
    }
}
