package be.werkpad.herinnering;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.UseCase;
import java.util.Map;

/** A person turns the own daily mail on or off. Without an address there is none: nobody gets mail unasked. */
@UseCase
public class HerinneringInstellen {
    private final OntvangerRepository ontvangers;
    private final Audittrail audit;
    private final CurrentUser user;

    HerinneringInstellen(OntvangerRepository ontvangers, Audittrail audit, CurrentUser user) {
        this.ontvangers = ontvangers;
        this.audit = audit;
        this.user = user;
    }

    /** What the person has chosen until now. */
    public OntvangerKaart huidig() {
        return ontvangers
                .findByAccount(user.account())
                .map(Ontvanger::kaart)
                .orElseGet(() -> new OntvangerKaart(user.account(), "", false));
    }

    /**
     * @param email may be empty when no mail is wanted
     * @throws be.werkpad.shared.DomainException herinnering.emailVerplicht, herinnering.emailOngeldig
     */
    public void voor(boolean gewenst, String email) {
        var ontvanger = ontvangers.findByAccount(user.account()).orElseGet(() -> new Ontvanger(user.account()));
        ontvanger.wil(gewenst, email);
        ontvangers.save(ontvanger);
        audit.noteer(
                Actie.GEGEVENS_GEWIJZIGD, null, "herinnering", user.account(), Map.of("stap", gewenst ? "aan" : "uit"));
    }
}
