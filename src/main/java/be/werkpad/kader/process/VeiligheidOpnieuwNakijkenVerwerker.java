package be.werkpad.kader.process;

import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.kader.Veiligheidslijst;
import be.werkpad.shared.DomainException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Each point that is not safe needs a measure of its own, or the legal frame would ask the same again (CH-3). */
@Component
class VeiligheidOpnieuwNakijkenVerwerker implements FormulierVerwerker {
    @Override
    public String formulier() {
        return "veiligheid-opnieuw-nakijken";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var lijst = new Veiligheidslijst(inzending.blad());
        if (!lijst.heeftElkeMaatregel(List.of())) {
            throw DomainException.bijVeld(
                    "kader.maatregelOntbreekt",
                    "maatregelen",
                    "Er zijn %d punten niet in orde. Schrijf voor elk punt een eigen maatregel."
                            .formatted(lijst.nietInOrde()));
        }
        return Map.of();
    }
}
