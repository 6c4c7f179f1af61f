package be.werkpad.formulier;

import be.werkpad.shared.Tekst;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reading and writing in nested answers. */
final class Pad {
    private Pad() {}

    static @Nullable Object lees(@Nullable Object bron, List<String> pad) {
        var hier = bron;
        for (var deel : pad) {
            if (!(hier instanceof Map<?, ?> map)) return null;
            hier = map.get(deel);
        }
        return hier;
    }

    @SuppressWarnings("unchecked") // only maps made here are in the target
    static void zet(Map<String, Object> doel, List<String> pad, Object waarde) {
        var hier = doel;
        for (var deel : pad.subList(0, pad.size() - 1)) {
            var volgende = hier.computeIfAbsent(deel, nieuw -> new LinkedHashMap<String, Object>());
            if (!(volgende instanceof Map<?, ?>)) return;
            hier = (Map<String, Object>) volgende;
        }
        hier.put(pad.get(pad.size() - 1), waarde);
    }

    /** Null, empty text, empty list, unticked box: all the same to a form. */
    static boolean isLeeg(@Nullable Object waarde) {
        if (waarde == null || Boolean.FALSE.equals(waarde)) return true;
        if (waarde instanceof String tekst) return Tekst.isOnzichtbaar(tekst);
        if (waarde instanceof List<?> lijst) return lijst.stream().allMatch(Pad::isLeeg);
        return waarde instanceof Map<?, ?> map && map.values().stream().allMatch(Pad::isLeeg);
    }
}
