package be.werkpad.werkpost;

import be.werkpad.shared.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
public class WerkpostZoeken {
    private final WerkpostRepository werkposten;

    WerkpostZoeken(WerkpostRepository werkposten) {
        this.werkposten = werkposten;
    }

    public WerkpostKaart metId(long id) {
        return werkposten.findById(id).map(Werkpost::kaart).orElseThrow(() -> new NotFoundException("Werkpost " + id));
    }

    /** Typed by people: capitals and spaces around it do not matter. */
    public Optional<WerkpostKaart> metCode(String code) {
        return werkposten.findByCode(code.strip().toUpperCase(Locale.ROOT)).map(Werkpost::kaart);
    }

    /** By code, name or municipality, by name. */
    public List<WerkpostKaart> metTekst(String tekst, int hoogstens) {
        var letterlijk = tekst.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return werkposten.metTekst(letterlijk, Limit.of(hoogstens)).stream()
                .map(Werkpost::kaart)
                .toList();
    }

    public List<WerkpostKaart> alle() {
        return werkposten.findAllByOrderByNaamAscCodeAsc().stream()
                .map(Werkpost::kaart)
                .toList();
    }
}
