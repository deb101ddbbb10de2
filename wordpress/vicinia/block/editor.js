/** The block in the editor: what to show, its choices, and a preview that the server renders. */
(({ blocks, blockEditor, components, element, serverSideRender }, { elements, switches, words }) => {
  const { createElement: el } = element;

  const field = ({ name, text, help }, attributes, setAttributes) =>
    switches.includes(name)
      ? el(components.ToggleControl, {
          key: name,
          label: text,
          checked: Boolean(attributes[name]),
          onChange: (value) => setAttributes({ [name]: value }),
        })
      : el(components.TextControl, {
          key: name,
          label: text,
          help,
          value: attributes[name] ?? '',
          onChange: (value) => setAttributes({ [name]: value || undefined }),
        });

  const settings = ({ attributes, setAttributes }) => {
    const chosen = elements.find(({ name }) => name === attributes.element) ?? elements[0];
    return el(
      components.PanelBody,
      { title: words.settings },
      el(components.SelectControl, {
        label: words.show,
        value: chosen.name,
        options: elements.map(({ name, text }) => ({ value: name, label: text })),
        onChange: (value) => setAttributes({ element: value }),
      }),
      chosen.fields.map((each) => field(each, attributes, setAttributes)),
    );
  };

  const edit = (props) =>
    el(
      'div',
      blockEditor.useBlockProps(),
      el(blockEditor.InspectorControls, {}, settings(props)),
      // Its links would lead away from the editor.
      el(
        components.Disabled,
        {},
        el(serverSideRender, {
          block: 'vicinia/widget',
          attributes: props.attributes,
          EmptyResponsePlaceholder: () => el(components.Placeholder, { icon: 'groups', label: words.empty }),
        }),
      ),
    );

  blocks.registerBlockType('vicinia/widget', { edit, save: () => null });
})(window.wp, window.viciniaBlock);
