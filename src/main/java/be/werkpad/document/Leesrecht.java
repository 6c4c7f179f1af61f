package be.werkpad.document;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Formulierinzage;
import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import be.werkpad.sjabloon.Sjablonen;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectToegang;
import org.springframework.stereotype.Component;

/**
 * Who may read which paper of a dossier that is open to them (domein G.3): staff all of them, except a complaint, which is
 * for who handles it and for coordinators it is not about; a client what is meant for clients, once it was more than a
 * draft.
 */
@Component
public class Leesrecht {
    private final TrajectToegang toegang;
    private final Sjablonen sjablonen;
    private final FormulierantwoordZoeken antwoorden;
    private final Formulierinzage inzage;
    private final CurrentUser user;

    Leesrecht(
            TrajectToegang toegang,
            Sjablonen sjablonen,
            FormulierantwoordZoeken antwoorden,
            Formulierinzage inzage,
            CurrentUser user) {
        this.antwoorden = antwoorden;
        this.inzage = inzage;
        this.toegang = toegang;
        this.sjablonen = sjablonen;
        this.user = user;
    }

    public boolean mag(TrajectKaart traject, DocumentKaart document) {
        return toegang.magLezen(traject) ? magMedewerker(document) : magClient(document);
    }

    /** A member of staff to whom the dossier is open. */
    public boolean magMedewerker(DocumentKaart document) {
        var klacht = document.reeks().onderwerpId();
        return document.soort() != Documentsoort.KLACHTDOSSIER || klacht == null
                ? mag(document.soort())
                : antwoorden.metId(klacht).filter(inzage::mag).isPresent();
    }

    /** What a paper would be about. */
    boolean mag(AntwoordKaart onderwerp) {
        return inzage.mag(onderwerp);
    }

    /** Whether a member of staff may make this kind; what a coordinator approves, a coordinator writes (CH-7a-3). */
    public boolean magMaken(Documentsoort soort) {
        return mag(soort) && (soort != Documentsoort.UITZONDERING_SAMENPLAATSING || user.heeft(Rol.COORDINATOR));
    }

    /** Whether a member of staff may know of this kind. */
    public boolean mag(Documentsoort soort) {
        return soort != Documentsoort.KLACHTDOSSIER || user.heeft(Rol.COORDINATOR);
    }

    /** What a client may have in hand. */
    public boolean magClient(DocumentKaart document) {
        return sjablonen.voorschrift(document.sjabloon()).isVoorClient() && wasMeerDanConcept(document);
    }

    private static boolean wasMeerDanConcept(DocumentKaart document) {
        return switch (document.status()) {
            case CONCEPT -> false;
            case VERVALLEN -> document.loop().definitiefOp() != null;
            case TER_BESPREKING, DEFINITIEF, GETEKEND -> true;
        };
    }
}
