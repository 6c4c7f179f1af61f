package be.werkpad.demo.process;

import be.werkpad.demo.Demomotor;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("demo")
class CamundaDemomotor implements Demomotor {
    private static final Logger LOG = LoggerFactory.getLogger(CamundaDemomotor.class);
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final ManagementService management;

    CamundaDemomotor(ManagementService management) {
        this.management = management;
    }

    @Override
    public void zetVerschil(Duration verschil) {
        ClockUtil.offset(verschil.toMillis());
    }

    @Override
    public void voerUit() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var due = management.createJobQuery().executable().listPage(0, 200);
            if (due.isEmpty()) {
                return;
            }
            due.forEach(this::execute);
        }
        throw new IllegalStateException("Jobs keep coming; is there a loop in a model?");
    }

    /** The job executor may be faster; then we wait for it, so that the caller finds the job done. */
    private void execute(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (OptimisticLockingException taken) {
            LOG.debug("Job {} is being done by the job executor", job.getId());
            pause();
        } catch (RuntimeException failed) {
            LOG.warn("Job {} failed and keeps its retries", job.getId(), failed);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<Instant> volgendeTimer(Instant na, Instant tot) {
        return management
                .createJobQuery()
                .timers()
                .withRetriesLeft()
                .duedateHigherThan(Date.from(na))
                .duedateLowerThan(Date.from(tot.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }
}
