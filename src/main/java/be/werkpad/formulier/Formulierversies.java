package be.werkpad.formulier;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The texts of forms, each kept once. They never change, so what was found once is remembered; without a lock, because
 * who looks one up may wait for a connection.
 */
@Component
class Formulierversies {
    private final FormulierversieRepository versies;
    private final TransactionTemplate apart;
    private final Map<String, Long> ids = new ConcurrentHashMap<>();
    private final Map<Long, Formulierschema> schemas = new ConcurrentHashMap<>();

    Formulierversies(FormulierversieRepository versies, PlatformTransactionManager transacties) {
        this.versies = versies;
        this.apart = new TransactionTemplate(transacties);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Keeps a text when it is new. In a transaction of its own, so that two first answers at once do not collide. */
    long id(String tekst) {
        var hash = Formulierversie.hashVan(tekst);
        var bekend = ids.get(hash);
        if (bekend == null) {
            bekend = metHash(hash).orElseGet(() -> nieuw(hash, tekst));
            ids.put(hash, bekend);
        }
        return bekend;
    }

    Formulierschema schema(long id) {
        var bekend = schemas.get(id);
        if (bekend == null) {
            bekend = Formulierschema.parse(tekst(id));
            schemas.put(id, bekend);
        }
        return bekend;
    }

    String tekst(long id) {
        return versies.findById(id).orElseThrow().tekst();
    }

    private Optional<Long> metHash(String hash) {
        return versies.findByHash(hash).map(Formulierversie::id);
    }

    private long nieuw(String hash, String tekst) {
        return apart.execute(nu -> {
            versies.bewaar(hash, tekst);
            return metHash(hash).orElseThrow();
        });
    }
}
