package be.werkpad.formulier;

import be.werkpad.security.CurrentUser;
import be.werkpad.security.Rol;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Forms whose answers are not for everybody who may read the dossier. */
@Component
public class Formulierinzage {
    /** The register of transgressive behaviour and serious events (EX-15). */
    private static final Set<String> REGISTER = Set.of("grensoverschrijdend-gedrag-melden");

    private final CurrentUser user;

    Formulierinzage(CurrentUser user) {
        this.user = user;
    }

    public boolean mag(AntwoordKaart antwoord) {
        return !REGISTER.contains(antwoord.formulier()) || user.heeft(Rol.COORDINATOR) || user.heeft(Rol.BEHEERDER);
    }
}
