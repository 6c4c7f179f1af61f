package be.werkpad.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param nr place in its chain, from 1
 * @param rol the roles of the person then, separated by commas; empty for the system
 */
public record AuditRegel(
        long nr,
        Instant tijdstip,
        String account,
        String rol,
        Actie actie,
        String objectSoort,
        @Nullable String objectId,
        Map<String, String> details) {}
