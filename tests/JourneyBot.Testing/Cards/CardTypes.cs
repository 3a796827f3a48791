namespace JourneyBot.Testing.Cards;

/// <summary>
/// Schema 1.5 as far as our cards use it, and what Teams takes beyond it. One type a line: its name, what it takes over
/// (+), and its properties with what they may hold: a kind, a word, an object of a type (@), a list of them (*).
/// "!" marks what must be there. Types in lower case are not named in a card by a "type" of their own.
/// Left out on purpose: images, media, fact sets (they act on markdown), nested cards.
/// </summary>
internal static class CardTypes
{
    public const string Text = """
        $spacing     default|none|small|medium|large|extraLarge|padding
        $side        left|center|right
        $level       top|center|bottom
        $look        default|emphasis|good|attention|warning|accent
        $color       default|dark|light|accent|good|warning|attention
        $size        default|small|medium|large|extraLarge
        $weight      default|lighter|bolder
        $font        default|monospace

        item         id:text isVisible:flag requires:object targetWidth:screen
        element      +item spacing:$spacing separator:flag height:auto|stretch|px fallback:drop|@element
        input        +element id!:text label:text isRequired:flag errorMessage:text
        action       id:text title:text iconUrl:https style:default|positive|destructive tooltip:text isEnabled:flag mode:primary|secondary requires:object fallback:drop|@action
        glyphs       color:$color fontType:$font isSubtle:flag size:$size weight:$weight
        chart        +element fallback!:@element title:text colorSet:text

        AdaptiveCard version!:text $schema:text lang:text speak:text fallbackText:text body!:@element* actions:@action* selectAction:@action verticalContentAlignment:$level minHeight:px rtl:flag refresh:any

        TextBlock    +element +glyphs text!:text wrap:flag maxLines:whole horizontalAlignment:$side style:default|heading
        RichTextBlock +element inlines!:@TextRun* horizontalAlignment:$side
        TextRun      +glyphs text!:text highlight:flag italic:flag strikethrough:flag underline:flag selectAction:@action

        Container    +element items!:@element* style:$look bleed:flag minHeight:px rtl:flag verticalContentAlignment:$level selectAction:@action
        ColumnSet    +element columns!:@Column* style:$look bleed:flag minHeight:px horizontalAlignment:$side selectAction:@action
        Column       +item items:@element* width:auto|stretch|px|number|share style:$look bleed:flag minHeight:px rtl:flag separator:flag spacing:$spacing verticalContentAlignment:$level selectAction:@action fallback:drop|@Column
        ActionSet    +element actions!:@action*

        Table        +element columns!:@column* rows!:@TableRow* firstRowAsHeader:flag firstRowAsHeaders:flag showGridLines:flag gridStyle:$look horizontalCellContentAlignment:$side verticalCellContentAlignment:$level
        TableRow     cells!:@TableCell* style:$look horizontalCellContentAlignment:$side verticalCellContentAlignment:$level
        TableCell    items!:@element* style:$look bleed:flag minHeight:px rtl:flag verticalContentAlignment:$level selectAction:@action
        column       width:px|number horizontalCellContentAlignment:$side verticalCellContentAlignment:$level

        Input.Text   +input placeholder:text value:text isMultiline:flag maxLength:whole regex:text style:text|tel|url|email inlineAction:@action
        Input.ChoiceSet +input choices!:@choice* value:text placeholder:text isMultiSelect:flag style:compact|expanded|filtered wrap:flag
        Input.Date   +input placeholder:text value:date min:date max:date
        Input.Number +input placeholder:text value:number min:number max:number
        Input.Toggle +input title!:text value:text valueOn:text valueOff:text wrap:flag
        choice       title!:text value!:text

        Action.Execute +action title!:text verb:text data:object associatedInputs:auto|none
        Action.Submit +action title!:text data:object associatedInputs:auto|none
        Action.OpenUrl +action title!:text url!:https
        Action.ToggleVisibility +action title!:text targetElements!:text|@target*
        target       elementId!:text isVisible:flag

        Chart.Line   +chart data!:@line* xAxisTitle:text yAxisTitle:text yMin:number yMax:number color:text
        line         legend:text color:text values!:@point*
        point        x!:text|number y!:number
        Chart.VerticalBar +chart data!:@bar* xAxisTitle:text yAxisTitle:text yMin:number yMax:number color:text showBarValues:flag
        bar          x!:text|number y!:number color:text
        Chart.Donut  +chart data!:@slice*
        slice        legend!:text value!:number color:text
        """;
}
