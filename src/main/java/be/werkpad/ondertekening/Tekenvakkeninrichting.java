package be.werkpad.ondertekening;

import be.werkpad.document.DocumentKaart;
import be.werkpad.norm.NormBepalen;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.vertegenwoordiging.VertegenwoordigingZoeken;
import be.werkpad.vertegenwoordiging.Vertegenwoordigingsmatrix;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which slots a document asks for, by its kind and by who represents the client. */
@Component
class Tekenvakkeninrichting {
    private final TrajectZoeken trajecten;
    private final VertegenwoordigingZoeken vertegenwoordiging;
    private final NormBepalen normen;
    private final Clock clock;

    Tekenvakkeninrichting(
            TrajectZoeken trajecten, VertegenwoordigingZoeken vertegenwoordiging, NormBepalen normen, Clock clock) {
        this.trajecten = trajecten;
        this.vertegenwoordiging = vertegenwoordiging;
        this.normen = normen;
        this.clock = clock;
    }

    /** @param toegelaten which representatives may sign; empty for other parties */
    record Gevraagd(Partij partij, Set<Long> toegelaten) {}

    List<Gevraagd> voor(DocumentKaart document) {
        var gevraagd = new ArrayList<Gevraagd>();
        for (var partij : Tekenregels.partijen(document.soort().name(), document.plaatsingId() != null)) {
            if (partij == Partij.CLIENT) {
                gevraagd.addAll(voorClient(document.trajectId()));
            } else {
                gevraagd.add(new Gevraagd(partij, Set.of()));
            }
        }
        return gevraagd;
    }

    /** On the side of the client, today. */
    List<Gevraagd> voorClient(long trajectId) {
        var stand = vertegenwoordiging.van(trajecten.metId(trajectId).clientId());
        var tekenaars = Vertegenwoordigingsmatrix.tekenaars(stand, LocalDate.now(clock));
        var gevraagd = new ArrayList<Gevraagd>();
        if (tekenaars.client()) {
            gevraagd.add(new Gevraagd(Partij.CLIENT, Set.of()));
        }
        tekenaars.vertegenwoordigers().forEach(keuze -> gevraagd.add(new Gevraagd(Partij.VERTEGENWOORDIGER, keuze)));
        return gevraagd;
    }

    /** The dienst takes a signature on the screen or through a link under every agreement (G.5, norm). */
    boolean eenvoudigVolstaat() {
        return normen.getal("ondertekening.eenvoudig", LocalDate.now(clock)).signum() > 0;
    }

    /** Whether the round still asks the right people. */
    boolean klopt(OndertekeningKaart kaart, DocumentKaart document) {
        return kaart.vakken().stream()
                .map(vak -> new Gevraagd(vak.partij(), vak.toegelaten()))
                .toList()
                .equals(voor(document));
    }
}
