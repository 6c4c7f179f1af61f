package be.werkpad.dashboard;

import be.werkpad.evaluatie.BevragingRij;
import org.jspecify.annotations.Nullable;

/**
 * A Bevraging on the list.
 *
 * @param client name; null for who sees codes only
 * @param coach display name
 * @param dagen over the due date; negative when there is time left
 */
public record Opvolgrij(
        BevragingRij bevraging,
        @Nullable String client,
        @Nullable String coach,
        String antenne,
        long dagen) {}
