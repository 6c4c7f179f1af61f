package be.werkpad.wijziging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Data of a client as JSON in one column: they are only ever read back whole. */
@Converter
class ClientgegevensOpslag implements AttributeConverter<Map<String, String>, @Nullable String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> SOORT = new TypeReference<>() {};

    @Override
    public @Nullable String convertToDatabaseColumn(Map<String, String> gegevens) {
        try {
            return gegevens.isEmpty() ? null : JSON.writeValueAsString(gegevens);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("Data of a client cannot be written as JSON", problem);
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(@Nullable String tekst) {
        try {
            return tekst == null ? Map.of() : JSON.readValue(tekst, SOORT);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("Stored data of a client are not JSON", problem);
        }
    }
}
