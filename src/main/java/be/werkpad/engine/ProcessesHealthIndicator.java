package be.werkpad.engine;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** UP only when every packaged process is deployed. */
@Component("processenHealthIndicator")
class ProcessesHealthIndicator implements HealthIndicator {
    private final ProcessDeployer deployer;

    ProcessesHealthIndicator(ProcessDeployer deployer) {
        this.deployer = deployer;
    }

    @Override
    public Health health() {
        var problems = deployer.problems();
        if (!deployer.isRunning() || !problems.isEmpty()) {
            return Health.down().withDetails(problems).build();
        }
        return Health.up().build();
    }
}
