package be.werkpad.engine;

import be.werkpad.shared.ClockConfiguration;
import be.werkpad.shared.DomainException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** Between the engine's typed values and plain Java. Objects of foreign classes are refused, never deserialized. */
public final class PlainValues {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PlainValues() {}

    static @Nullable Object from(TypedValue value) {
        if (value instanceof SerializableValue serialized) {
            return fromJson(serialized);
        }
        var plain = value.getValue();
        if (plain instanceof Date date) {
            return date.toInstant()
                    .atZone(ClockConfiguration.BRUSSEL)
                    .toLocalDate()
                    .toString();
        }
        if (plain == null || plain instanceof String || plain instanceof Number || plain instanceof Boolean) {
            return plain;
        }
        throw unreadable();
    }

    private static @Nullable Object fromJson(SerializableValue value) {
        var format = String.valueOf(value.getSerializationDataFormat());
        if (!format.contains("json") || value.getValueSerialized() == null) {
            throw unreadable();
        }
        try {
            return JSON.readValue(value.getValueSerialized(), Object.class);
        } catch (JsonProcessingException problem) {
            throw unreadable();
        }
    }

    /** Lists and maps become Json, as Tasklist sends them; everything else stays as it is. */
    public static @Nullable Object toEngine(@Nullable Object plain) {
        if (!(plain instanceof List<?> || plain instanceof Map<?, ?>)) {
            return plain;
        }
        try {
            return SpinValues.jsonValue(Spin.JSON(JSON.writeValueAsString(plain)))
                    .create();
        } catch (JsonProcessingException problem) {
            throw unreadable();
        }
    }

    /** Answers of a form as the variables of a completion. */
    public static Map<String, Object> toEngine(Map<String, Object> answers) {
        var variables = new HashMap<String, Object>();
        answers.forEach((name, value) -> variables.put(name, toEngine((Object) value)));
        return variables;
    }

    private static DomainException unreadable() {
        return new DomainException("formulier.onleesbaar", "Een antwoord heeft een vorm die we niet kunnen lezen.");
    }
}
