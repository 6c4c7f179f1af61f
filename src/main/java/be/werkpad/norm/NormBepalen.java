package be.werkpad.norm;

import be.werkpad.shared.Duur;
import be.werkpad.shared.NotFoundException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which value a norm has on a day. */
@Component
@Transactional(readOnly = true)
public class NormBepalen {
    private final NormRepository normen;

    NormBepalen(NormRepository normen) {
        this.normen = normen;
    }

    public Duur duur(String code, LocalDate op) {
        return norm(code, NormBereik.ALGEMEEN, op).duur();
    }

    public BigDecimal getal(String code, LocalDate op) {
        return norm(code, NormBereik.ALGEMEEN, op).getal();
    }

    /** A code that the table does not have is a defect of the model or the program. */
    public NormKaart norm(String code, NormBereik bereik, LocalDate op) {
        return zoek(code, bereik, op).orElseThrow(() -> new NotFoundException("Norm " + code));
    }

    public Optional<NormKaart> zoek(String code, NormBereik bereik, LocalDate op) {
        return normen.findByCodeOrderByGeldigVan(code).stream()
                .filter(norm -> norm.geldtVoor(bereik) && norm.geldtOp(op))
                .max(Comparator.comparingInt(Norm::gewicht))
                .map(Norm::kaart);
    }

    /** Every norm that the program knows: the value of that day, or the last one there was when none holds that day. */
    public List<NormKaart> bekend(LocalDate op) {
        var bekend = new LinkedHashMap<List<Object>, Norm>();
        rijen().forEach(norm -> bekend.merge(
                List.of(norm.kaart().code(), norm.kaart().bereik()),
                norm,
                (een, ander) -> een.geldtOp(op) ? een : ander));
        return bekend.values().stream().map(Norm::kaart).toList();
    }

    /** Everything in the table, also what is past or still to come. */
    public List<NormKaart> alle() {
        return rijen().map(Norm::kaart).toList();
    }

    private Stream<Norm> rijen() {
        return normen.findAllByOrderByCodeAscTrajecttypeAscDienstAscGeldigVanAsc().stream();
    }
}
