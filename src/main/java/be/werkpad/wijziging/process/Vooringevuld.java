package be.werkpad.wijziging.process;

import be.werkpad.formulier.Formulierverrijker;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.BiFunction;

/** A form that begins with what holds now, so that people change only what becomes different. */
final class Vooringevuld implements Formulierverrijker {
    private final String formulier;
    private final BiFunction<Long, Map<String, Object>, Map<String, Object>> nu;

    /** @param nu the answers by traject and process variables */
    Vooringevuld(String formulier, BiFunction<Long, Map<String, Object>, Map<String, Object>> nu) {
        this.formulier = formulier;
        this.nu = nu;
    }

    @Override
    public String formulier() {
        return formulier;
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        nu.apply(trajectId, procesvariabelen).forEach(gegevens::putIfAbsent);
    }
}
