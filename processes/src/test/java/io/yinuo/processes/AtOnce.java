package io.yinuo.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who act in the same moment: each has a thread, and all wait for each other before they act. */
final class AtOnce {

    private AtOnce() {}

    /** Returns what each of them was answered with; the list is empty if nobody met an error. */
    static List<Throwable> run(List<Runnable> actions) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(actions.size());
        try {
            var together = new CyclicBarrier(actions.size());
            List<Callable<Void>> calls = new ArrayList<>();
            for (Runnable action : actions) {
                calls.add(() -> {
                    together.await();
                    action.run();
                    return null;
                });
            }
            return errors(people.invokeAll(calls));
        } finally {
            people.shutdown();
        }
    }

    private static List<Throwable> errors(List<Future<Void>> answers) throws InterruptedException {
        List<Throwable> errors = new ArrayList<>();
        for (Future<Void> answer : answers) {
            try {
                answer.get();
            } catch (ExecutionException e) {
                errors.add(e.getCause());
            }
        }
        return errors;
    }
}
