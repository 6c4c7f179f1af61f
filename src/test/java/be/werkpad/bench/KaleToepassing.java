package be.werkpad.bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** Spring Boot with the engine, its web applications and its REST API as they come: what Werkpad is compared with. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class KaleToepassing {
    public static void main(String[] args) {
        SpringApplication.run(KaleToepassing.class, args);
    }
}
