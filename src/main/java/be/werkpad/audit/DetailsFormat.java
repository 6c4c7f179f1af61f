package be.werkpad.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Details as JSON with sorted keys: equal details, equal text, equal hash. */
@Component
class DetailsFormat {
    private static final ObjectMapper JSON = new ObjectMapper();

    String schrijf(Map<String, String> details) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(details));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Map<String, String> lees(String details) {
        try {
            return JSON.readValue(details, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException changed) {
            return Map.of("onleesbaar", "ja");
        }
    }
}
