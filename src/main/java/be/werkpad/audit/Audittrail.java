package be.werkpad.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stand-in until branch sec is merged. */
@Component
public class Audittrail {
    public void noteer(
            Actie actie,
            @Nullable Long trajectId,
            String objectSoort,
            @Nullable String objectId,
            Map<String, String> details) {}
}
