package be.werkpad.organisatie;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class AntenneZoeken {
    private final AntenneRepository antennes;

    AntenneZoeken(AntenneRepository antennes) {
        this.antennes = antennes;
    }

    public List<AntenneKaart> alle() {
        return antennes.findAllByOrderByNaam().stream().map(Antenne::kaart).toList();
    }

    public Optional<AntenneKaart> metCode(String code) {
        return antennes.findByCode(code).map(Antenne::kaart);
    }

    /** The antennes that serve this place; none means outside the area of the dienst (F.8: a warning). */
    public List<AntenneKaart> voorPostcode(String postcode) {
        return antennes.metPostcode(postcode).stream().map(Antenne::kaart).toList();
    }
}
