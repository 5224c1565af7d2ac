package io.yinuo.workflow.internal;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs the engine's jobs on threads of the server, so that they see its naming, security and transactions, and each in
 * its turn on the case.
 *
 * <p>The server's queue has no bound, so this one counts: a job that waited longer than its lock could be fetched a
 * second time. What is above the bound is run by the acquiring thread itself, which thereby fetches no more.
 */
class ManagedJobExecutor extends JobExecutor {

    private static final int LOCK_MILLIS = 30_000;
    private static final int LONGEST_IDLE_MILLIS = 10_000;
    private static final int MAX_BATCHES = 8;
    private static final int STOP_SECONDS = 20;

    private final ManagedExecutorService executor;
    private final ManagedThreadFactory threads;
    private final CaseTurns turns;
    private final Semaphore batches = new Semaphore(MAX_BATCHES);

    ManagedJobExecutor(ManagedExecutorService executor, ManagedThreadFactory threads, CaseTurns turns) {
        this.executor = executor;
        this.threads = threads;
        this.turns = turns;
        setLockTimeInMillis(LOCK_MILLIS);
        setMaxWait(LONGEST_IDLE_MILLIS); // a job that a dead server held is nobody's news: only looking finds it
    }

    @Override
    protected void startExecutingJobs() {
        jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
        jobAcquisitionThread.start();
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
        try {
            if (batches.tryAcquire(MAX_BATCHES, STOP_SECONDS, TimeUnit.SECONDS)) {
                batches.release(MAX_BATCHES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new JobsInTurn(jobIds, engine, turns);
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        if (!batches.tryAcquire()) {
            reject(jobIds, engine);
            return;
        }
        try {
            Runnable jobs = getExecuteJobsRunnable(jobIds, engine);
            executor.execute(() -> run(jobs));
        } catch (RejectedExecutionException e) {
            batches.release();
            reject(jobIds, engine);
        }
    }

    private void run(Runnable jobs) {
        try {
            jobs.run();
        } finally {
            batches.release();
        }
    }

    private void reject(List<String> jobIds, ProcessEngineImpl engine) {
        logRejectedExecution(engine, jobIds.size());
        rejectedJobsHandler.jobsRejected(jobIds, engine, this);
    }
}
