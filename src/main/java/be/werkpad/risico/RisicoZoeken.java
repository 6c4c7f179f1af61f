package be.werkpad.risico;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the weighed risks of a traject. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class RisicoZoeken {
    private final RisicoRepository risicos;

    RisicoZoeken(RisicoRepository risicos) {
        this.risicos = risicos;
    }

    /** Oldest first. */
    public List<RisicoKaart> vanTraject(long trajectId) {
        return risicos.findByTrajectIdOrderById(trajectId).stream()
                .map(Risico::kaart)
                .toList();
    }
}
