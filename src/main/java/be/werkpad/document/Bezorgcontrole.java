package be.werkpad.document;

import be.werkpad.client.ClientZoeken;
import be.werkpad.document.Bezorging.Vorm;
import be.werkpad.shared.DomainException;
import be.werkpad.traject.TrajectZoeken;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whether a client can have got a paper in the way that somebody notes (CH-9e). */
@Component
class Bezorgcontrole {
    private final TrajectZoeken trajecten;
    private final ClientZoeken clienten;
    private final Clock clock;

    Bezorgcontrole(TrajectZoeken trajecten, ClientZoeken clienten, Clock clock) {
        this.trajecten = trajecten;
        this.clienten = clienten;
        this.clock = clock;
    }

    /** @throws DomainException document.bezorgdInToekomst, .bezorgdZonderLogin or .bezorgdZonderBewijs, on its field */
    void eis(DocumentKaart document, Bezorging bezorging) {
        if (bezorging.datum().isAfter(LocalDate.now(clock))) {
            throw DomainException.bijVeld(
                    "document.bezorgdInToekomst", "bezorgdOp", "De datum van de bezorging ligt in de toekomst.");
        }
        if (bezorging.vorm() == Vorm.PORTAAL && !(bezorging.isAanClient() && heeftLogin(document))) {
            throw DomainException.bijVeld(
                    "document.bezorgdZonderLogin",
                    "vorm",
                    "In Mijn traject leest alleen de cliënt, en alleen met een eigen login. Kies hoe je het wel gaf.");
        }
        if (vraagtBewijs(bezorging) && !bezorging.isBewezen()) {
            throw DomainException.bijVeld(
                    "document.bezorgdZonderBewijs",
                    "uitgelegdDoor",
                    bezorging.vorm() == Vorm.VOORGELEZEN
                            ? "Vul in wie het document voorlas."
                            : "Vul in wie het document uitlegde.");
        }
    }

    private boolean heeftLogin(DocumentKaart document) {
        var clientId = trajecten.metId(document.trajectId()).clientId();
        return clienten.metId(clientId).account() != null;
    }

    private static boolean vraagtBewijs(Bezorging bezorging) {
        return bezorging.vorm() == Vorm.VOORGELEZEN
                || bezorging.isAanClient() && (bezorging.vorm() == Vorm.PAPIER || bezorging.vorm() == Vorm.MAIL);
    }
}
