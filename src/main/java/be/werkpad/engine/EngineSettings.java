package be.werkpad.engine;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param bcryptSterkte work factor of password hashes: each step doubles the work; tests that log in all the time take 4 */
@ConfigurationProperties("werkpad.engine")
@Validated
record EngineSettings(@DefaultValue("10") @Min(4) @Max(31) int bcryptSterkte) {}
