package be.werkpad;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class WerkpadApplication {
    public static void main(String[] args) {
        SpringApplication.run(WerkpadApplication.class, args);
    }
}
