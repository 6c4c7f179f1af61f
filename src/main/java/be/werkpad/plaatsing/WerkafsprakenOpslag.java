package be.werkpad.plaatsing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Agreements as JSON in one column: they are only ever read back whole. */
@Converter
public class WerkafsprakenOpslag implements AttributeConverter<@Nullable Werkafspraken, @Nullable String> {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Werkafspraken afspraken) {
        try {
            return afspraken == null ? null : JSON.writeValueAsString(afspraken);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("Agreements cannot be written as JSON", problem);
        }
    }

    @Override
    public @Nullable Werkafspraken convertToEntityAttribute(@Nullable String tekst) {
        try {
            return tekst == null ? null : JSON.readValue(tekst, Werkafspraken.class);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("Stored agreements are not JSON", problem);
        }
    }
}
