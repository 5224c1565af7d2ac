package io.yinuo.web.shell;

import io.yinuo.shared.LostRace;
import io.yinuo.shared.Refusal;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Turns a refusal, and a lost race, into messages beside the fields and stays on the page; goes to sleep with the view that it serves. */
@TellsRefusals
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class RefusalInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Notices notices;

    @AroundInvoke
    Object tell(InvocationContext invocation) throws Exception {
        try {
            return invocation.proceed();
        } catch (Refusal refusal) {
            return told(refusal);
        } catch (RuntimeException failure) {
            return told(LostRace.ofAPerson(failure).orElseThrow(() -> failure));
        }
    }

    private Object told(Refusal refusal) {
        notices.refused(refusal);
        return null;
    }
}
