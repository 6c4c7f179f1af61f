package be.werkpad.formulier;

import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Forms whose answers are not for everybody who may read the dossier. */
@Component
public class Formulierinzage {
    /** The register of transgressive behaviour and serious events (EX-15). */
    private static final Set<String> VERTROUWELIJK = Set.of("grensoverschrijdend-gedrag-melden");

    private static final String KLACHT = "klachtdossier";

    private final CurrentUser user;

    Formulierinzage(CurrentUser user) {
        this.user = user;
    }

    public boolean mag(AntwoordKaart antwoord) {
        return antwoord.formulier().equals(KLACHT) ? magKlacht(antwoord.antwoorden()) : magFormulier(antwoord);
    }

    /** Who handles a complaint and the coordinators, but never the person it is about (G.3). */
    private boolean magKlacht(Map<String, Object> klacht) {
        var ik = user.account();
        return !ik.equals(klacht.get("overWie"))
                && (ik.equals(klacht.get("behandelaar")) || user.heeft(Rol.COORDINATOR));
    }

    private boolean magFormulier(AntwoordKaart antwoord) {
        return !VERTROUWELIJK.contains(antwoord.formulier())
                || user.heeft(Rol.COORDINATOR)
                || user.heeft(Rol.BEHEERDER);
    }
}
