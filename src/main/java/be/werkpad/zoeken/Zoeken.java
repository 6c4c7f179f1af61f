package be.werkpad.zoeken;

import be.werkpad.client.ClientZoeken;
import be.werkpad.contact.ContactZoeken;
import be.werkpad.contact.ContactverslagKaart;
import be.werkpad.traject.Dossierlezing;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectToegang;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.werkpost.WerkpostZoeken;
import be.werkpad.zoeken.Zoekresultaat.Contacttreffer;
import be.werkpad.zoeken.Zoekresultaat.Trajecttreffer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Searches what the user may read: dossiers of the own work and team, werkposten, and reports of contacts. A report that
 * is shown in part counts as reading its dossier.
 */
@Component
public class Zoeken {
    private static final int TRAJECTEN = 10;
    private static final int WERKPOSTEN = 10;
    private static final int CONTACTEN = 15;
    private static final int KORTSTE = 2;
    private static final int ROND = 70;

    private final TrajectToegang toegang;
    private final Dossierlezing lezing;
    private final Namen namen;
    private final WerkpostZoeken werkposten;
    private final ContactZoeken contacten;

    Zoeken(
            TrajectToegang toegang,
            Dossierlezing lezing,
            Namen namen,
            WerkpostZoeken werkposten,
            ContactZoeken contacten) {
        this.toegang = toegang;
        this.lezing = lezing;
        this.namen = namen;
        this.werkposten = werkposten;
        this.contacten = contacten;
    }

    /** Empty for fewer than two characters. */
    public Optional<Zoekresultaat> naar(String vraag) {
        var tekst = vraag.strip();
        if (tekst.length() < KORTSTE) {
            return Optional.empty();
        }
        var gevonden = toegang.zichtbaar(tekst, PageRequest.of(0, TRAJECTEN));
        return Optional.of(new Zoekresultaat(
                gevonden.stream()
                        .map(traject -> new Trajecttreffer(traject, namen.client(traject)))
                        .toList(),
                gevonden.getTotalElements() - gevonden.getNumberOfElements(),
                werkposten.metTekst(tekst, WERKPOSTEN),
                contacten(tekst)));
    }

    private List<Contacttreffer> contacten(String tekst) {
        return contacten.metTekst(tekst, toegang.zichtbareIds(), CONTACTEN).stream()
                .map(verslag -> treffer(verslag, tekst))
                .toList();
    }

    private Contacttreffer treffer(ContactverslagKaart verslag, String tekst) {
        var traject = lezing.lees(namen.code(verslag), "zoeken");
        var bron = bevat(verslag.inhoud(), tekst) ? verslag.inhoud() : Objects.requireNonNullElse(verslag.indruk(), "");
        var plaats = Math.max(0, plaats(bron, tekst));
        var einde = Math.min(bron.length(), plaats + tekst.length());
        var van = Math.max(0, plaats - ROND);
        var tot = Math.min(bron.length(), einde + ROND);
        return new Contacttreffer(
                verslag,
                traject.code(),
                namen.client(traject),
                (van > 0 ? "…" : "") + bron.substring(van, plaats),
                bron.substring(plaats, einde),
                bron.substring(einde, tot) + (tot < bron.length() ? "…" : ""));
    }

    private static boolean bevat(String bron, String tekst) {
        return plaats(bron, tekst) >= 0;
    }

    private static int plaats(String bron, String tekst) {
        return bron.toLowerCase(Locale.ROOT).indexOf(tekst.toLowerCase(Locale.ROOT));
    }

    /** Names beside ids. */
    @Component
    static class Namen {
        private final TrajectZoeken trajecten;
        private final ClientZoeken clienten;

        Namen(TrajectZoeken trajecten, ClientZoeken clienten) {
            this.trajecten = trajecten;
            this.clienten = clienten;
        }

        String client(TrajectKaart traject) {
            return clienten.metId(traject.clientId()).weergavenaam();
        }

        String code(ContactverslagKaart verslag) {
            return trajecten.metId(verslag.trajectId()).code();
        }
    }
}
