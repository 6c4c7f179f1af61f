package be.werkpad.bijlage;

import be.werkpad.web.Uploadgrens;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param clamav {@code host:port} of clamd, from WERKPAD_CLAMAV; without it files are kept as "niet gescand"
 * @param clamavTijd longest wait for each answer of clamd
 * @param grootste size of the largest file (F.13); {@code spring.servlet.multipart.max-file-size} must be as large
 */
@ConfigurationProperties("werkpad.bijlage")
public record BijlageSettings(
        @Nullable String clamav,
        @DefaultValue("30s") Duration clamavTijd,
        @DefaultValue("10MB") DataSize grootste) implements Uploadgrens {}
