package be.werkpad.taak;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Formulierinzage;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.traject.TrajectToegang;
import be.werkpad.traject.TrajectZoeken;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What there is to tell of a task that is no longer open, to who may read its dossier (C.5 15). */
@Component
public class AfgerondeTaak {
    private final FormulierantwoordZoeken antwoorden;
    private final TrajectZoeken trajecten;
    private final TrajectToegang toegang;
    private final MedewerkerZoeken medewerkers;
    private final Formulierinzage inzage;

    AfgerondeTaak(
            FormulierantwoordZoeken antwoorden,
            TrajectZoeken trajecten,
            TrajectToegang toegang,
            MedewerkerZoeken medewerkers,
            Formulierinzage inzage) {
        this.inzage = inzage;
        this.antwoorden = antwoorden;
        this.trajecten = trajecten;
        this.toegang = toegang;
        this.medewerkers = medewerkers;
    }

    /** The answers somebody gave; empty for a task that never was, that the process took away, or that is not for the user. */
    public Optional<AntwoordKaart> zoek(String taakId) {
        return antwoorden
                .vanTaak(taakId)
                .filter(antwoord -> toegang.magLezen(trajecten.metId(antwoord.trajectId())) && inzage.mag(antwoord));
    }

    public String wie(AntwoordKaart antwoord) {
        return medewerkers
                .metAccount(antwoord.door())
                .map(MedewerkerKaart::weergavenaam)
                .orElse(antwoord.door());
    }

    /** @throws DomainException taak.reedsAfgerond in place of a task that is not found because it is finished */
    <T> T tenzij(String taakId, Supplier<T> openTaak) {
        try {
            return openTaak.get();
        } catch (NotFoundException gone) {
            zoek(taakId).ifPresent(eerder -> {
                throw new DomainException("taak.reedsAfgerond", "Deze taak is al afgerond door " + wie(eerder) + ".");
            });
            throw gone;
        }
    }
}
