package io.yinuo.workflow;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The process models of a case with what has been passed and where it stands. */
public interface ProcessPictures {

    /** The pictures of a case: its own process first, then the called ones that ran or run, oldest first. */
    List<Picture> ofCase(UUID suggestionId);

    /** The same of a further reply, which runs beside its case. */
    List<Picture> ofFurtherReply(UUID replyId);

    /** The model of a picture as BPMN 2.0 XML. */
    String model(String definitionId);

    /**
     * One process instance as a picture.
     *
     * @param definitionId names the model and its version
     * @param name label of the process
     * @param ended whether the instance is over
     * @param active ids of the elements where it stands
     * @param passed ids of the elements that it left
     */
    record Picture(String definitionId, String name, boolean ended, Set<String> active, Set<String> passed) {}
}
