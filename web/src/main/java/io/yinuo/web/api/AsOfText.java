package io.yinuo.web.api;

import io.yinuo.measures.AsOf;
import jakarta.json.bind.adapter.JsonbAdapter;

/** A time as the text of its precision, such as 2021-12. */
public class AsOfText implements JsonbAdapter<AsOf, String> {

    @Override
    public String adaptToJson(AsOf asOf) {
        return asOf == null ? null : asOf.text();
    }

    @Override
    public AsOf adaptFromJson(String text) {
        return AsOf.typed(text);
    }
}
