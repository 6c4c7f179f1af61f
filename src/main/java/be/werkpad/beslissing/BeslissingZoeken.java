package be.werkpad.beslissing;

import be.werkpad.beslissing.BeslissingKaart.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads decisions. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class BeslissingZoeken {
    private static final Set<Status> BESLIST = Set.of(Status.GENOMEN, Status.BETWIST);

    private final BeslissingRepository beslissingen;

    BeslissingZoeken(BeslissingRepository beslissingen) {
        this.beslissingen = beslissingen;
    }

    public Optional<BeslissingKaart> metId(long id) {
        return beslissingen.findById(id).map(Beslissing::kaart);
    }

    /** Everything that was asked, oldest first, also what was replaced or put off. */
    public List<BeslissingKaart> vanTraject(long trajectId) {
        return beslissingen.findByTrajectIdOrderById(trajectId).stream()
                .map(Beslissing::kaart)
                .toList();
    }

    /**
     * The last answer to a question, also when the client disputes it.
     *
     * @param werkpostId null: whatever werkpost it was about
     */
    public Optional<BeslissingKaart> laatste(long trajectId, Vraagcode vraagcode, @Nullable Long werkpostId) {
        return beslissingen.findByTrajectIdAndVraagcodeAndStatusInOrderByIdDesc(trajectId, vraagcode, BESLIST).stream()
                .map(Beslissing::kaart)
                .filter(kaart -> werkpostId == null
                        || Objects.equals(werkpostId, kaart.plaats().werkpostId()))
                .findFirst();
    }
}
