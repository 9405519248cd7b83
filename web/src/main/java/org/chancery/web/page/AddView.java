package org.chancery.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form that adds a claim, beside the text whose words are marked. */
public record AddView(
    DocumentView.About about,
    TextView text,
    List<JudgeView.Field> fields,
    String start,
    String end,
    JudgeView.@Nullable Notice notice) {}
